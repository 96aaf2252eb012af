/** Words of offices, administration, documents and services to citizens: see ../model.ts for the columns. */
export const office = `
address, postal address | 住所, 所在地, アドレス | địa chỉ, nơi cư trú | ที่อยู่, ที่ตั้ง | လိပ်စာ, နေရပ်လိပ်စာ | पता, ठिकाना | पत्ता | tirahan, adres
administration | 行政, 管理部門, 事務 | hành chính, quản lý hành chính | การบริหาร, งานธุรการ | အုပ်ချုပ်ရေး, စီမံအုပ်ချုပ်မှု | प्रशासन | प्रशासन | administrasyon, pangangasiwa
administrative boundary | 行政界, 行政区域, 行政境界 | địa giới hành chính, ranh giới hành chính | เขตการปกครอง, แนวเขตปกครอง | အုပ်ချုပ်ရေးနယ်နိမိတ် | प्रशासनिक सीमा | प्रशासकीय सीमा, हद्द | hangganang administratibo
agency, government agency | 行政機関, 官公庁 | cơ quan, cơ quan nhà nước | หน่วยงาน, หน่วยงานรัฐ | အေဂျင်စီ, အစိုးရဌာန | एजेंसी, अभिकरण | एजन्सी, संस्था | ahensya
agenda | 議題, 議事次第, アジェンダ | chương trình nghị sự, nội dung họp | วาระการประชุม, ระเบียบวาระ | အစည်းအဝေးအစီအစဉ်, ဆွေးနွေးရန်အစီအစဉ် | कार्यसूची, एजेंडा | विषयपत्रिका, अजेंडा | adyenda
announcement | お知らせ, 発表, 告知, アナウンス | thông báo, công bố | ประกาศ, การแจ้งข่าว | ကြေညာချက်, ကြေညာခြင်း | घोषणा, ऐलान | घोषणा, जाहीर सूचना | anunsyo, pahayag
annual report | 年次報告書, 年報 | báo cáo thường niên, báo cáo năm | รายงานประจำปี, รายงานรอบปี | နှစ်ချုပ်အစီရင်ခံစာ, နှစ်ပတ်လည်အစီရင်ခံစာ | वार्षिक रिपोर्ट, वार्षिक प्रतिवेदन | वार्षिक अहवाल | taunang ulat
appendix, annex | 付録, 別紙, 別添, 付属書 | phụ lục, bản kèm theo | ภาคผนวก, เอกสารแนบท้าย | နောက်ဆက်တွဲ | परिशिष्ट | परिशिष्ट | apendise, anex
applicant | 申請者, 応募者, 出願人 | người nộp đơn, người đăng ký | ผู้ยื่นคำขอ, ผู้สมัคร | လျှောက်ထားသူ | आवेदक, अर्जीदार | अर्जदार | aplikante, nag-aaplay
application form | 申請書, 申込書, 願書 | đơn đăng ký, mẫu đơn, đơn xin | ใบสมัคร, แบบคำขอ, คำร้อง | လျှောက်လွှာ | आवेदन पत्र, अर्जी, फॉर्म | अर्ज, अर्जाचा नमुना | aplikasyon, application form
archive | 公文書館, 保管文書, アーカイブ | lưu trữ, kho lưu trữ | หอจดหมายเหตุ, เอกสารเก็บถาวร | မှတ်တမ်းတိုက်, မော်ကွန်းတိုက် | अभिलेखागार, पुरालेख | अभिलेखागार, दप्तरखाना | artsibo, sinupan
attachment | 添付書類, 添付ファイル, 添付 | tài liệu đính kèm, tệp đính kèm | เอกสารแนบ, ไฟล์แนบ | ပူးတွဲစာရွက်စာတမ်း, ပူးတွဲဖိုင် | संलग्नक, अटैचमेंट | संलग्न कागदपत्र, जोडपत्र | kalakip, attachment
authority | 当局, 所管官庁, 権限 | cơ quan có thẩm quyền, chính quyền | ผู้มีอำนาจ, หน่วยงานที่รับผิดชอบ | အာဏာပိုင်, အာဏာပိုင်အဖွဲ့ | प्राधिकरण, अधिकारी वर्ग | प्राधिकरण | awtoridad, may kapangyarihan
barangay hall | バランガイ役場, バランガイホール, 町内役場 | trụ sở barangay, trụ sở khu phố | ที่ทำการบารังไก, ที่ทำการชุมชน | ရပ်ကွက်ရုံး | बारंगाय कार्यालय, मोहल्ला कार्यालय | बारांगाय कार्यालय | barangay hall, bulwagan ng barangay
birth certificate | 出生証明書, 出生届 | giấy khai sinh, giấy chứng sinh | สูติบัตร, ใบเกิด | မွေးစာရင်း, မွေးသက္ကာရ | जन्म प्रमाण पत्र | जन्म दाखला, जन्म प्रमाणपत्र | sertipiko ng kapanganakan, birth certificate
bulletin board, notice board | 掲示板, 告知板 | bảng thông báo, bảng tin | กระดานข่าว, ป้ายประกาศ | ကြော်ငြာသင်ပုန်း, နံရံကပ်ကြော်ငြာ | सूचना पट्ट, नोटिस बोर्ड | सूचना फलक, नोटीस बोर्ड | paskilan, bulletin board
bureau | 局, 支局 | cục, văn phòng cục | สำนัก, กรมกอง | ဗျူရို, ဌာနချုပ် | ब्यूरो | ब्युरो | kawanihan, buro
bureaucracy, red tape | 官僚主義, お役所仕事, 官僚制 | quan liêu, thủ tục rườm rà | ระบบราชการ, ขั้นตอนราชการ | ဗျူရိုကရေစီ, ကြိုးနီစနစ် | नौकरशाही, लालफीताशाही | नोकरशाही, लालफितीचा कारभार | burukrasya, red tape
business hours, opening hours, office hours | 営業時間, 開庁時間, 受付時間 | giờ làm việc, giờ mở cửa | เวลาทำการ, เวลาราชการ | ရုံးချိန်, ဖွင့်ချိန် | कार्यालय समय, ऑफिस टाइम | कार्यालयीन वेळ | oras ng opisina, oras ng pagbubukas
call center, call centre | コールセンター, 電話相談窓口 | tổng đài, trung tâm cuộc gọi | ศูนย์บริการทางโทรศัพท์, คอลเซ็นเตอร์ | ဖုန်းခေါ်ဆိုမှုစင်တာ, ကောလ်စင်တာ | कॉल सेंटर | कॉल सेंटर | call center
certificate | 証明書, 認定証, 証書 | giấy chứng nhận, chứng chỉ | ใบรับรอง, หนังสือรับรอง, ประกาศนียบัตร | လက်မှတ်, ထောက်ခံစာ, အသိအမှတ်ပြုလက်မှတ် | प्रमाण पत्र, सर्टिफिकेट | प्रमाणपत्र, दाखला | sertipiko, katibayan
chairperson, chairman | 議長, 委員長, 会長 | chủ tịch, chủ tọa | ประธาน, ประธานกรรมการ | ဥက္ကဋ္ဌ, သဘာပတိ | अध्यक्ष, सभापति | अध्यक्ष, सभापती | tagapangulo, tserman
checklist | チェックリスト, 点検表, 確認表 | danh mục kiểm tra, bảng kiểm | รายการตรวจสอบ, เช็กลิสต์ | စစ်ဆေးရန်စာရင်း | जाँच सूची, चेकलिस्ट | तपासणी सूची, चेकलिस्ट | talaan ng susuriin, checklist
circular letter | 通達, 回覧, 回状 | thông tư, công văn lưu hành | หนังสือเวียน, จดหมายเวียน | အမှာစာ, လှည့်လည်အကြောင်းကြားစာ | परिपत्र, सर्कुलर | परिपत्रक | sirkular, memorandum sirkular
citizen | 市民, 国民, 住民 | công dân, người dân | พลเมือง, ประชาชน | နိုင်ငံသား, မြို့သူမြို့သား | नागरिक | नागरिक | mamamayan
city council, municipal council | 市議会, 市会, 市町村議会 | hội đồng thành phố, hội đồng nhân dân thành phố | สภาเทศบาล, สภาเมือง | မြို့တော်ကောင်စီ, မြို့တော်စည်ပင်ကော်မတီ | नगर परिषद, नगर निगम परिषद | नगर परिषद, महानगरपालिका सभा | sangguniang panlungsod, konseho ng lungsod
city hall, town hall | 市役所, 市庁舎, 役場 | tòa thị chính, ủy ban nhân dân thành phố | ศาลาว่าการเมือง, สำนักงานเทศบาล | မြို့တော်ခန်းမ | नगर भवन, टाउन हॉल, सिटी हॉल | नगर भवन, पालिका भवन | munisipyo, city hall
civil servant, public servant | 公務員, 職員 | công chức, viên chức, cán bộ nhà nước | ข้าราชการ, เจ้าหน้าที่รัฐ | နိုင်ငံ့ဝန်ထမ်း, အစိုးရဝန်ထမ်း | सरकारी कर्मचारी, लोक सेवक | सरकारी कर्मचारी, शासकीय सेवक | kawani ng gobyerno, lingkod-bayan
clerk | 事務員, 書記, 係員 | nhân viên văn phòng, thư ký hành chính | เสมียน, เจ้าหน้าที่ธุรการ | စာရေး, ရုံးစာရေး | लिपिक, क्लर्क, बाबू | लिपिक, कारकून | klerk, kawani
committee | 委員会, 審議会 | ủy ban, ban chỉ đạo | คณะกรรมการ, คณะกรรมาธิการ | ကော်မတီ | समिति, कमेटी | समिती | komite, lupon
complaint | 苦情, クレーム, 不満の申し立て | khiếu nại, phản ánh, đơn khiếu nại | ข้อร้องเรียน, เรื่องร้องเรียน | တိုင်ကြားချက်, တိုင်စာ | शिकायत | तक्रार | reklamo, sumbong
confirmation | 確認, 承認通知 | xác nhận, giấy xác nhận | การยืนยัน, ใบยืนยัน | အတည်ပြုချက်, အတည်ပြုခြင်း | पुष्टि, कन्फर्मेशन | पुष्टी, निश्चिती | kumpirmasyon, pagpapatunay
consultation | 相談, 協議, 諮問 | tham vấn, tư vấn | การปรึกษาหารือ, การรับฟังความเห็น | တိုင်ပင်ဆွေးနွေးမှု, အကြံပေးဆွေးနွေးခြင်း | परामर्श, सलाह मशविरा | सल्लामसलत, विचारविनिमय | konsultasyon, pagsangguni
coordination | 調整, 連携, コーディネート | phối hợp, điều phối | การประสานงาน, ประสานงาน | ညှိနှိုင်းဆောင်ရွက်မှု, ပူးပေါင်းညှိနှိုင်းမှု | समन्वय, तालमेल | समन्वय | koordinasyon, pag-uugnayan
correspondence | 文書のやり取り, 往復文書, 通信文 | thư từ, công văn qua lại | การติดต่อทางจดหมาย, หนังสือโต้ตอบ | ပေးစာယူစာ, စာပေးစာယူ | पत्राचार, पत्र व्यवहार | पत्रव्यवहार | sulatan, korespondensiya
councillor, councilor | 議員, 市議, 参事 | ủy viên hội đồng, đại biểu hội đồng | สมาชิกสภา, สมาชิกสภาเทศบาล | ကောင်စီဝင် | पार्षद, कॉर्पोरेटर | नगरसेवक, नगरसेविका | konsehal, kagawad
counter, service counter, service window | 窓口, 受付窓口, カウンター | quầy, quầy tiếp dân, quầy giao dịch | เคาน์เตอร์, ช่องบริการ | ကောင်တာ, ဝန်ဆောင်မှုကောင်တာ | काउंटर, खिड़की | काउंटर, खिडकी | kawnter, bintana ng serbisyo
death certificate | 死亡証明書, 死亡届 | giấy chứng tử, giấy báo tử | มรณบัตร, ใบมรณะ | သေစာရင်း, သေဆုံးကြောင်းလက်မှတ် | मृत्यु प्रमाण पत्र | मृत्यू दाखला, मृत्यू प्रमाणपत्र | sertipiko ng kamatayan, death certificate
decision maker | 意思決定者, 決裁者, 政策決定者 | người ra quyết định, cấp quyết định | ผู้มีอำนาจตัดสินใจ, ผู้ตัดสินใจ | ဆုံးဖြတ်ချက်ချသူ | निर्णयकर्ता, निर्णय लेने वाले | निर्णयकर्ता | tagapagpasya
declaration | 届出書, 申告, 宣言 | tờ khai, tuyên bố, khai báo | คำแถลง, การสำแดง, ปฏิญญา | ကြေညာစာတမ်း, ဝန်ခံချက် | घोषणा पत्र | घोषणापत्र | deklarasyon, pagpapahayag
delegation | 代表団, 訪問団, 派遣団 | phái đoàn, đoàn đại biểu | คณะผู้แทน, คณะตัวแทน | ကိုယ်စားလှယ်အဖွဲ့ | प्रतिनिधिमंडल | शिष्टमंडळ, प्रतिनिधीमंडळ | delegasyon
department | 部局, 部署, 担当課 | phòng ban, sở, ban ngành | แผนก, กรม, กอง | ဌာန, ဦးစီးဌာန | विभाग, महकमा, डिपार्टमेंट | विभाग, खाते | kagawaran, departamento
deputy | 次長, 副市長, 代理 | phó, cấp phó | รองหัวหน้า, รองผู้อำนวยการ | ဒုတိယ, လက်ထောက်အကြီးအကဲ | उप प्रमुख, डिप्टी | उपप्रमुख, उपायुक्त | pangalawang pinuno, diputado
desk work, office work | 事務作業, デスクワーク, 事務仕事 | công việc văn phòng, việc bàn giấy | งานเอกสาร, งานสำนักงาน | ရုံးလုပ်ငန်း, စားပွဲပေါ်အလုပ် | दफ्तरी काम, कार्यालयी काम | कार्यालयीन काम | gawaing opisina
director | 所長, 局長, ディレクター, 部長 | giám đốc, cục trưởng | ผู้อำนวยการ, อธิบดี | ညွှန်ကြားရေးမှူး, ဒါရိုက်တာ | निदेशक, डायरेक्टर | संचालक | direktor
directorate | 総局, 局本部 | tổng cục, cục trực thuộc bộ | สำนักงานกรม, กองอำนวยการ | ညွှန်ကြားမှုဦးစီးဌာန | निदेशालय | संचालनालय | direktorato
district office | 郡役所, 区事務所, 地区事務所 | ủy ban quận, ủy ban huyện, văn phòng quận | ที่ว่าการอำเภอ, สำนักงานเขต | ခရိုင်ရုံး, မြို့နယ်ရုံး | जिला कार्यालय, कलेक्टरेट | जिल्हा कार्यालय, जिल्हाधिकारी कार्यालय | tanggapan ng distrito
document | 文書, 書類, 資料, ドキュメント | tài liệu, văn bản, giấy tờ, hồ sơ | เอกสาร, หนังสือราชการ | စာရွက်စာတမ်း, စာတမ်း | दस्तावेज़, कागजात, डॉक्यूमेंट | कागदपत्र, दस्तऐवज | dokumento, kasulatan
door-to-door | 戸別訪問, 各戸 | tận nhà, từng nhà | ตามบ้าน, ถึงบ้าน | တစ်အိမ်တက်ဆင်း, အိမ်တိုင်ရာရောက် | घर-घर, डोर टू डोर | घरोघरी, दारोदारी | bahay-bahay, door-to-door
draft | 草案, 素案, 下書き, ドラフト | bản thảo, dự thảo | ร่าง, ฉบับร่าง | မူကြမ်း | मसौदा, प्रारूप, ड्राफ्ट | मसुदा | burador, draft
envelope | 封筒, 封書 | phong bì, bì thư | ซองจดหมาย, ซองเอกสาร | စာအိတ် | लिफाफा | पाकीट, लिफाफा | sobre
executive officer, chief executive | 執行役員, 最高責任者, 役員 | giám đốc điều hành, lãnh đạo điều hành | ผู้บริหาร, ประธานเจ้าหน้าที่บริหาร | အမှုဆောင်အရာရှိ, အုပ်ချုပ်မှုဒါရိုက်တာ | कार्यकारी अधिकारी, मुख्य कार्यपालक | कार्यकारी अधिकारी, मुख्याधिकारी | punong tagapagpaganap, ehekutibo
expert, specialist | 専門家, エキスパート, 有識者 | chuyên gia, người có chuyên môn | ผู้เชี่ยวชาญ, ผู้ชำนาญการ | ကျွမ်းကျင်သူ, ပညာရှင် | विशेषज्ञ, एक्सपर्ट | तज्ज्ञ | eksperto, dalubhasa
fax | ファックス, ファクス, FAX | máy fax, bản fax | แฟกซ์, โทรสาร | ဖက်စ် | फैक्स | फॅक्स | fax
feedback | フィードバック, ご意見, 意見の返し | phản hồi, góp ý | ข้อเสนอแนะ, ผลตอบรับ | တုံ့ပြန်ချက်, အကြံပြုချက် | प्रतिक्रिया, फीडबैक | अभिप्राय, प्रतिसाद | puna, feedback
focal point, contact person | 担当窓口, 連絡担当者, 担当者 | đầu mối liên hệ, người liên hệ | ผู้ประสานงาน, ผู้ติดต่อ | ဆက်သွယ်ရမည့်ပုဂ္ဂိုလ်, တာဝန်ခံဆက်သွယ်သူ | संपर्क व्यक्ति, नोडल अधिकारी | संपर्क व्यक्ती, समन्वय अधिकारी | kontak, taong makokontak
form, blank form | 様式, 書式, 用紙, フォーム | biểu mẫu, mẫu tờ khai | แบบฟอร์ม, แบบพิมพ์ | ပုံစံ, ဖောင် | प्रपत्र, फॉर्म | नमुना अर्ज, फॉर्म | pormularyo, form
governance | ガバナンス, 統治, 統制 | quản trị, quản trị nhà nước | ธรรมาภิบาล, การกำกับดูแลกิจการ | အုပ်ချုပ်မှုစနစ်, စီမံခန့်ခွဲအုပ်ချုပ်မှု | शासन व्यवस्था, गवर्नेंस | सुशासन, कारभार | pamamahala, gobernansa
government, central government | 政府, 中央政府 | chính phủ, chính quyền trung ương | รัฐบาล, ภาครัฐ | အစိုးရ, ဗဟိုအစိုးရ | सरकार, केंद्र सरकार | सरकार, शासन | pamahalaan, gobyerno
governor | 知事, 県知事, 州知事 | thống đốc, chủ tịch tỉnh | ผู้ว่าราชการจังหวัด, ผู้ว่าฯ | ပြည်နယ်ဝန်ကြီးချုပ်, ဘုရင်ခံ | राज्यपाल, गवर्नर | राज्यपाल | gobernador
grievance | 不服, 苦情申立て, 不満 | khiếu tố, bất bình | ความคับข้องใจ, การร้องทุกข์ | နစ်နာချက်, မကျေနပ်ချက် | परिवेदना, शिकायत निवारण | गाऱ्हाणे, तक्रार निवारण | hinaing, karaingan
guideline | ガイドライン, 指針, 手引き | hướng dẫn, tài liệu hướng dẫn | แนวทาง, แนวปฏิบัติ | လမ်းညွှန်ချက် | दिशानिर्देश, गाइडलाइन | मार्गदर्शक सूचना, मार्गदर्शक तत्त्वे | patnubay, alituntunin
handbook | ハンドブック, 便覧, 手引書 | sổ tay, cẩm nang | คู่มือ, หนังสือคู่มือ | လက်စွဲစာအုပ် | पुस्तिका, हैंडबुक | हस्तपुस्तिका | hanbuk, manwal
head office, headquarters | 本社, 本部, 本庁 | trụ sở chính, hội sở | สำนักงานใหญ่, สำนักงานกลาง | ရုံးချုပ်, ဌာနချုပ်ရုံး | मुख्यालय, प्रधान कार्यालय, हेड ऑफिस | मुख्यालय, मुख्य कार्यालय | punong tanggapan, head office
help desk | ヘルプデスク, 相談窓口, 案内窓口 | bàn trợ giúp, bộ phận hỗ trợ | ฝ่ายช่วยเหลือ, จุดให้ความช่วยเหลือ | အကူအညီပေးရေးကောင်တာ | सहायता केंद्र, हेल्प डेस्क | मदत कक्ष, हेल्प डेस्क | help desk, tanggapan ng tulong
hotline, helpline | ホットライン, 専用電話, 電話相談 | đường dây nóng, số điện thoại nóng | สายด่วน, ฮอตไลน์ | အရေးပေါ်ဖုန်းလိုင်း, ဟော့လိုင်း | हेल्पलाइन, हॉटलाइन | हेल्पलाइन, मदत क्रमांक | hotline
household register, household registration | 世帯登録, 戸籍, 住民票 | hộ khẩu, sổ hộ khẩu | ทะเบียนบ้าน, สำเนาทะเบียนบ้าน | အိမ်ထောင်စုစာရင်း, သန်းခေါင်စာရင်းပုံစံ | राशन कार्ड, परिवार रजिस्टर | कुटुंब नोंदवही, शिधापत्रिका | talaan ng sambahayan
identity card, ID card | 身分証明書, IDカード | chứng minh nhân dân, căn cước công dân, thẻ căn cước | บัตรประชาชน, บัตรประจำตัว | မှတ်ပုံတင်, နိုင်ငံသားစိစစ်ရေးကတ် | पहचान पत्र, आधार कार्ड | ओळखपत्र, आधार कार्ड | ID, kard ng pagkakakilanlan
information desk | 案内所, 総合案内, インフォメーション | quầy thông tin, bàn hướng dẫn | จุดประชาสัมพันธ์, โต๊ะประชาสัมพันธ์ | သတင်းအချက်အလက်ကောင်တာ, စုံစမ်းရန်ကောင်တာ | सूचना केंद्र, पूछताछ केंद्र | माहिती कक्ष, चौकशी कक्ष | tanggapan ng impormasyon, information desk
inquiry | 問い合わせ, 照会, 質問 | yêu cầu thông tin, hỏi thông tin | การสอบถาม, ข้อซักถาม | စုံစမ်းမေးမြန်းမှု, စုံစမ်းခြင်း | पूछताछ, जानकारी मांगना | चौकशी, विचारणा | pagtatanong, katanungan
institution | 公的機関, 諸機関 | thể chế, tổ chức, định chế | สถาบัน, หน่วยงานสถาบัน | အဖွဲ့အစည်း, အင်စတီကျူးရှင်း | संस्थान, संस्था | संस्था | institusyon
interpreter | 通訳, 通訳者 | phiên dịch, thông dịch viên | ล่าม, ผู้แปลภาษา | စကားပြန် | दुभाषिया | दुभाषी | interpreter, tagasalin sa salita
invitation | 招待, 案内状, 招待状 | giấy mời, lời mời, thư mời | หนังสือเชิญ, คำเชิญ | ဖိတ်စာ, ဖိတ်ကြားခြင်း | निमंत्रण, आमंत्रण | निमंत्रण, आमंत्रण | paanyaya, imbitasyon
jurisdiction | 管轄, 所管, 管轄区域 | thẩm quyền, địa bàn quản lý | เขตอำนาจ, อำนาจหน้าที่ | စီရင်ပိုင်ခွင့်, တာဝန်ခံနယ်မြေ | अधिकार क्षेत्र, क्षेत्राधिकार | अधिकारक्षेत्र, कार्यक्षेत्र | hurisdiksyon, nasasakupan
letter | 手紙, 書簡, 通知文 | thư, bức thư | จดหมาย, หนังสือติดต่อ | ပေးစာ, စာလွှာ | पत्र, चिट्ठी | पत्र | liham, sulat
liaison | 連絡調整, 連絡役, 渉外 | liên lạc, đầu mối phối hợp | การติดต่อประสานงาน, ประสานงานติดต่อ | ဆက်ဆံရေး, အချိတ်အဆက် | संपर्क अधिकारी, संपर्क सूत्र | संपर्क अधिकारी | ugnayan, liaison
local government, local authority | 地方自治体, 地方政府, 自治体 | chính quyền địa phương, chính quyền cơ sở | องค์กรปกครองส่วนท้องถิ่น, ท้องถิ่น, อปท. | ဒေသန္တရအစိုးရ, ဒေသအာဏာပိုင် | स्थानीय निकाय, स्थानीय सरकार | स्थानिक स्वराज्य संस्था, स्थानिक शासन | lokal na pamahalaan, LGU
mandate | 職責, 権限委任, 所掌 | nhiệm vụ được giao, ủy nhiệm | อำนาจหน้าที่ตามกฎหมาย, พันธกิจ | လုပ်ပိုင်ခွင့်, တာဝန်ပေးအပ်ချက် | अधिदेश, मैंडेट | अधिकारादेश | mandato
mayor | 市長, 町長, 首長 | thị trưởng, chủ tịch thành phố | นายกเทศมนตรี, นายกเมือง | မြို့တော်ဝန် | महापौर, मेयर | महापौर, नगराध्यक्ष | alkalde, punong lungsod, mayor
meeting | 会議, 打ち合わせ, ミーティング, 会合 | cuộc họp, hội nghị | การประชุม, ประชุม | အစည်းအဝေး | बैठक, मीटिंग | बैठक, सभा | pulong, miting
meeting room, conference room | 会議室, 打合せ室 | phòng họp, hội trường | ห้องประชุม, ห้องสัมมนา | အစည်းအဝေးခန်း | बैठक कक्ष, मीटिंग रूम | बैठक कक्ष, सभागृह | silid-pulungan
memorandum, memo | 覚書, メモ, 通知メモ | bản ghi nhớ, biên bản ghi nhớ | บันทึกข้อความ, บันทึกความเข้าใจ | နားလည်မှုစာချွန်လွှာ, စာချွန်လွှာ | ज्ञापन, मेमो | ज्ञापन, टिपण | memorandum, memo
message, text message | メッセージ, 伝言, 文面 | tin nhắn, thông điệp | ข้อความ | မက်ဆေ့ချ်, သတင်းစကား | संदेश, मैसेज | संदेश, मेसेज | mensahe, text
ministry | 省庁, 本省 | bộ ngành, cấp bộ | กระทรวง | ဝန်ကြီးဌာန | मंत्रालय | मंत्रालय | ministeryo, kagawaran ng pambansang pamahalaan
minutes, meeting minutes | 議事録, 会議録 | biên bản cuộc họp, biên bản họp | รายงานการประชุม, บันทึกการประชุม | အစည်းအဝေးမှတ်တမ်း | कार्यवृत्त, बैठक का विवरण | इतिवृत्त, सभेचे इतिवृत्त | katitikan ng pulong, minutes
municipal corporation | 市政公社, 市自治体, 市当局 | công ty đô thị, chính quyền thành phố | เทศบาลนคร, องค์การเทศบาล | စည်ပင်သာယာရေးအဖွဲ့, စည်ပင် | नगर निगम, महानगर पालिका | महानगरपालिका, मनपा | korporasyong munisipal
municipality | 市町村, 自治体, 基礎自治体 | đô thị, thành phố, thị xã | เทศบาล, เทศบาลเมือง | မြို့တော်စည်ပင်သာယာ, မြူနီစီပယ် | नगरपालिका, नगर पालिका | नगरपालिका, पालिका | munisipalidad, bayan
newsletter | 広報紙, ニュースレター, 会報 | bản tin, bản tin nội bộ | จดหมายข่าว, จุลสาร | သတင်းလွှာ | समाचार पत्रिका, न्यूज़लेटर | वार्तापत्र | newsletter, pahayagang pangkomunidad
notification, notice | 通知, 告示, お知らせ文 | giấy báo, thông báo chính thức | หนังสือแจ้ง, การแจ้งเตือน | အသိပေးချက်, အကြောင်းကြားစာ | अधिसूचना, नोटिस, सूचना | अधिसूचना, नोटीस | abiso, paunawa
office | 事務所, 役所, オフィス, 庁舎 | văn phòng, cơ quan | สำนักงาน, ที่ทำการ | ရုံး | कार्यालय, दफ्तर, ऑफिस | कार्यालय, ऑफिस | opisina, tanggapan
office equipment | 事務機器, オフィス機器, OA機器 | thiết bị văn phòng, máy móc văn phòng | อุปกรณ์สำนักงาน, เครื่องใช้สำนักงาน | ရုံးသုံးပစ္စည်း | कार्यालय उपकरण | कार्यालयीन उपकरणे | kagamitan sa opisina
officer, official | 担当官, 職員, 役人, 当局者 | cán bộ, quan chức | เจ้าหน้าที่, พนักงานเจ้าหน้าที่ | အရာရှိ, တာဝန်ရှိသူ | अधिकारी, अफसर, ऑफिसर | अधिकारी | opisyal
ombudsman | オンブズマン, 行政監察官 | thanh tra công dân, thanh tra nhà nước | ผู้ตรวจการแผ่นดิน | အုပ်ချုပ်ရေးစုံစမ်းသူ | लोकपाल, लोकायुक्त | लोकपाल, लोकायुक्त | ombudsman, tanodbayan
one-stop service | ワンストップサービス, 総合窓口 | một cửa, dịch vụ một cửa | บริการเบ็ดเสร็จ, วันสต็อปเซอร์วิส, ศูนย์บริการร่วม | တစ်နေရာတည်းဝန်ဆောင်မှု | एकल खिड़की सेवा, सिंगल विंडो | एक खिडकी योजना | one-stop shop, sama-samang serbisyo
online application, e-application | オンライン申請, 電子申請 | nộp hồ sơ trực tuyến, đăng ký trực tuyến | ยื่นคำขอออนไลน์, สมัครออนไลน์ | အွန်လိုင်းလျှောက်ထားခြင်း | ऑनलाइन आवेदन | ऑनलाइन अर्ज | online na aplikasyon
online meeting, video conference | オンライン会議, ウェブ会議, ビデオ会議, テレビ会議 | họp trực tuyến, hội nghị trực tuyến | ประชุมออนไลน์, ประชุมทางไกล | အွန်လိုင်းအစည်းအဝေး, ဗီဒီယိုကွန်ဖရင့် | ऑनलाइन बैठक, वीडियो कॉन्फ्रेंस | ऑनलाइन बैठक, दूरदृश्य बैठक | online na pulong
organisation chart, organization chart | 組織図, 組織体制図 | sơ đồ tổ chức, cơ cấu tổ chức | ผังองค์กร, โครงสร้างองค์กร | ဖွဲ့စည်းပုံဇယား | संगठन चार्ट, संगठनात्मक ढांचा | संघटन तक्ता | tsart ng organisasyon
organization, organisation | 組織, 団体, 機構 | tổ chức, đoàn thể | องค์กร, องค์การ | အဖွဲ့, အဖွဲ့အစည်းကြီး | संगठन | संघटना | organisasyon, samahan
paperless | ペーパーレス, 電子化, 紙を使わない | không giấy tờ, phi giấy tờ | ไร้กระดาษ, ลดการใช้กระดาษ | စာရွက်မဲ့ | कागज रहित, पेपरलेस | कागदविरहित, पेपरलेस | walang papel, paperless
paperwork | 書類仕事, 書類作業, 事務手続き | thủ tục giấy tờ, công việc giấy tờ | งานเอกสารราชการ, งานกระดาษ | စာရွက်စာတမ်းလုပ်ငန်း | कागजी कार्रवाई, कागजी काम | कागदोपत्री काम | papeles, gawaing papel
partner city, sister city | 姉妹都市, 友好都市, 連携都市 | thành phố kết nghĩa, thành phố đối tác | เมืองพี่เมืองน้อง, เมืองคู่มิตร | ညီအစ်မမြို့, မိတ်ဖက်မြို့ | सिस्टर सिटी, जुड़वां शहर | भगिनी शहर | kapatid na lungsod, sister city
passport | パスポート, 旅券 | hộ chiếu, sổ thông hành | หนังสือเดินทาง, พาสปอร์ต | နိုင်ငံကူးလက်မှတ်, ပတ်စ်ပို့ | पासपोर्ट | पासपोर्ट, पारपत्र | pasaporte
personnel, human resources | 人事, 人員, 人材 | nhân sự, nguồn nhân lực | บุคลากร, ทรัพยากรบุคคล | ဝန်ထမ်းရေးရာ, လူ့စွမ်းအားအရင်းအမြစ် | कार्मिक, मानव संसाधन | मनुष्यबळ, कर्मचारीवर्ग | tauhan, yamang-tao
petition | 請願, 嘆願, 陳情 | kiến nghị, đơn kiến nghị | หนังสือร้องทุกข์, คำร้องขอ | အသနားခံစာ, တောင်းဆိုလွှာ | याचिका, प्रार्थना पत्र | याचिका, विनंती अर्ज | petisyon
photocopy, copy machine | コピー, 複写, コピー機 | bản sao, photo, máy photocopy | ถ่ายเอกสาร, สำเนา | မိတ္တူ, ဓာတ်ပုံမိတ္တူ | फोटोकॉपी, छायाप्रति, जेरॉक्स | छायाप्रत, झेरॉक्स | photocopy, kopya
politician | 政治家, 政界 | chính trị gia, chính khách | นักการเมือง, ผู้แทนทางการเมือง | နိုင်ငံရေးသမား | राजनेता, नेता | राजकारणी, पुढारी | politiko, pulitiko
post office, postal service | 郵便局, 郵便 | bưu điện, bưu cục | ที่ทำการไปรษณีย์, ไปรษณีย์ | စာတိုက် | डाकघर, पोस्ट ऑफिस | टपाल कार्यालय, पोस्ट ऑफिस | koreo, post office
prefecture | 都道府県, 府県 | tỉnh của Nhật Bản, phủ | จังหวัดของญี่ปุ่น, เขตปกครองระดับจังหวัด | ဂျပန်စီရင်စု, စီရင်စု | प्रीफेक्चर, प्रांत | प्रीफेक्चर, प्रांत | prepektura
press conference | 記者会見, プレス発表 | họp báo, buổi họp báo | งานแถลงข่าว, การแถลงข่าว | သတင်းစာရှင်းလင်းပွဲ | प्रेस वार्ता, प्रेस कॉन्फ्रेंस | पत्रकार परिषद | press conference, pulong-balitaan
press release | プレスリリース, 報道発表, 報道資料 | thông cáo báo chí, thông tin báo chí | ข่าวประชาสัมพันธ์, ข่าวแจก | သတင်းထုတ်ပြန်ချက် | प्रेस विज्ञप्ति | प्रसिद्धीपत्रक | press release, pahayag sa midya
privacy | プライバシー, 個人情報保護 | quyền riêng tư, bảo mật thông tin cá nhân | ความเป็นส่วนตัว | ကိုယ်ရေးကိုယ်တာလုံခြုံမှု, ပုဂ္ဂလိကလွတ်လပ်ခွင့် | निजता, गोपनीयता, प्राइवेसी | गोपनीयता, खासगीपणा | pribasya, pagkapribado
procedure, formality | 手続き, 手順, 手続 | thủ tục, quy trình thủ tục | ขั้นตอน, ระเบียบการ | လုပ်ထုံးလုပ်နည်း | प्रक्रिया, कार्यविधि | कार्यपद्धती, प्रक्रिया | pamamaraan, proseso ng aplikasyon
processing time, turnaround time | 処理時間, 処理期間, 所要日数 | thời gian xử lý, thời gian giải quyết | ระยะเวลาดำเนินการ, เวลาในการพิจารณา | လုပ်ငန်းဆောင်ရွက်ချိန် | प्रसंस्करण समय, निपटान अवधि | कार्यवाहीचा कालावधी | oras ng pagproseso
proposal | 提案, 提案書, 企画書 | đề xuất, kiến nghị đề xuất | ข้อเสนอ, ข้อเสนอโครงการ | အဆိုပြုချက်, အဆိုပြုလွှာ | प्रस्ताव, प्रपोजल | प्रस्ताव | panukala, mungkahi
province | 州, 県域 | tỉnh, tỉnh thành | จังหวัด, ต่างจังหวัด | ပြည်နယ်, တိုင်းဒေသကြီး | प्रांत, प्रदेश | प्रांत | lalawigan, probinsya
public comment | パブリックコメント, 意見公募, 意見募集 | lấy ý kiến nhân dân, góp ý công khai | รับฟังความคิดเห็นสาธารณะ, ความเห็นประชาชน | အများပြည်သူသဘောထား | जन टिप्पणी, सार्वजनिक सुझाव | हरकती व सूचना, जनतेचे अभिप्राय | komento ng publiko
public hearing, public consultation | 公聴会, 住民説明会, 意見聴取会 | họp lấy ý kiến cộng đồng, điều trần công khai | ประชาพิจารณ์, เวทีรับฟังความคิดเห็น | ပြည်သူ့ကြားနာပွဲ, အများပြည်သူဆွေးနွေးပွဲ | जन सुनवाई, लोक सुनवाई | जनसुनावणी | pampublikong pagdinig, public hearing
public relations, publicity | 広報, PR, 広聴広報 | quan hệ công chúng, công tác tuyên truyền | ประชาสัมพันธ์, งานประชาสัมพันธ์ | ပြည်သူ့ဆက်ဆံရေး | जनसंपर्क, पीआर | जनसंपर्क | ugnayang pampubliko, public relations
public service, civic service | 公共サービス, 行政サービス, 住民サービス | dịch vụ công, dịch vụ hành chính công | บริการสาธารณะ, บริการประชาชน | ပြည်သူ့ဝန်ဆောင်မှု, အများပြည်သူဝန်ဆောင်မှု | सार्वजनिक सेवा, नागरिक सेवा | सार्वजनिक सेवा, नागरी सुविधा | serbisyo publiko, pampublikong serbisyo
queue, waiting line | 行列, 順番待ち | xếp hàng, hàng chờ | แถวรอ, ต่อคิว, เข้าคิว | တန်းစီ, တန်းစီစောင့်ဆိုင်းခြင်း | कतार, लाइन | रांग | pila
reception | 受付, 応接, フロント | tiếp tân, lễ tân, bộ phận tiếp nhận | แผนกต้อนรับ, จุดต้อนรับ | ဧည့်ကြို, ဧည့်လက်ခံ | स्वागत कक्ष, रिसेप्शन | स्वागत कक्ष | resepsiyon, tanggapan ng bisita
recipient | 受取人, 受領者, 宛先 | người nhận, người được nhận | ผู้รับ, ผู้รับเอกสาร | လက်ခံသူ | प्राप्तकर्ता | प्राप्तकर्ता, स्वीकारणारा | tatanggap, tumatanggap
record, record keeping | 記録, 記録管理, 履歴 | hồ sơ lưu, ghi chép | บันทึก, การเก็บบันทึก | မှတ်တမ်း, မှတ်တမ်းထိန်းသိမ်းခြင်း | रिकॉर्ड, अभिलेख | नोंद, अभिलेख | talaan, rekord
register, ledger | 台帳, 登録簿, 帳簿 | sổ đăng ký, sổ bộ | ทะเบียน, สมุดทะเบียน | မှတ်ပုံတင်စာရင်း, စာရင်းစာအုပ် | रजिस्टर, पंजी, बही | नोंदवही, रजिस्टर | rehistro, libro ng talaan
registration, sign-up | 登録, 登記, 申込 | đăng ký, ghi danh | การลงทะเบียน, การจดทะเบียน | မှတ်ပုံတင်ခြင်း, စာရင်းသွင်းခြင်း | पंजीकरण, रजिस्ट्रेशन | नोंदणी | pagpaparehistro, rehistrasyon
reminder | リマインダー, 督促, 再通知 | nhắc nhở, lời nhắc | การเตือนความจำ, หนังสือเตือน | သတိပေးစာ, သတိပေးချက် | अनुस्मारक, रिमाइंडर | स्मरणपत्र, आठवण | paalala
reply, response letter | 返信, 回答, 返事 | trả lời, phúc đáp, hồi âm | การตอบกลับ, หนังสือตอบ | ပြန်စာ, အကြောင်းပြန်ချက် | उत्तर, जवाब | उत्तर, प्रत्युत्तर | tugon, sagot
report | 報告, 報告書, レポート | báo cáo, bản báo cáo | รายงาน, การรายงาน | အစီရင်ခံစာ, တင်ပြချက် | रिपोर्ट, प्रतिवेदन | अहवाल, रिपोर्ट | ulat, report
representative | 代表者, 代表, 代理人 | người đại diện, đại diện | ผู้แทน, ตัวแทน | ကိုယ်စားလှယ် | प्रतिनिधि | प्रतिनिधी | kinatawan, representante
request | 要望, 依頼, 要請, リクエスト | yêu cầu, đề nghị | คำร้อง, คำขอ, การร้องขอ | တောင်းဆိုချက်, တောင်းခံလွှာ | अनुरोध, मांग | विनंती, मागणी | kahilingan, hiling
resident | 住民, 居住者, 区民 | cư dân, người dân địa phương | ผู้อยู่อาศัย, ชาวบ้าน | နေထိုင်သူ, ဒေသခံ | निवासी, रहवासी | रहिवासी | residente, naninirahan
residents association, neighbourhood association | 自治会, 町内会, 住民組合 | tổ dân phố, hội cư dân | สมาคมผู้อยู่อาศัย, กลุ่มชุมชน | ရပ်ကွက်အသင်း, ဒေသခံအသင်း | निवासी कल्याण संघ, मोहल्ला समिति | रहिवासी संघ, मोहल्ला समिती | samahan ng mga residente, homeowners association
resolution | 決議, 議決 | nghị quyết, quyết nghị | มติ, มติที่ประชุม | ဆုံးဖြတ်ချက်, အဆိုပြုဆုံးဖြတ်ချက် | संकल्प, प्रस्ताव पारित | ठराव | resolusyon
responsibility | 責任, 責務 | trách nhiệm, chịu trách nhiệm | ความรับผิดชอบ, รับผิดชอบ | တာဝန်, တာဝန်ဝတ္တရား | जिम्मेदारी, उत्तरदायित्व | जबाबदारी | pananagutan, responsibilidad
seal, official stamp | 公印, 印鑑, 判子, 押印 | con dấu, dấu mộc | ตราประทับ, ตรายาง | တံဆိပ်တုံး, ရုံးတံဆိပ် | मुहर, सील, ठप्पा | शिक्का, मोहोर | selyo, tatak
secretariat | 事務局, 書記局, 幹事 | ban thư ký, văn phòng thư ký | สำนักเลขาธิการ, ฝ่ายเลขานุการ | အတွင်းရေးမှူးရုံး | सचिवालय | सचिवालय | sekretarya, kalihiman
secretary | 秘書, 書記官, 幹事役 | thư ký, bí thư | เลขานุการ, เลขาฯ | အတွင်းရေးမှူး | सचिव, सेक्रेटरी | सचिव | kalihim, sekretarya
section chief, division head | 課長, 係長, 部門長 | trưởng phòng, trưởng bộ phận | หัวหน้าแผนก, ผู้อำนวยการกอง | ဌာနစုမှူး, ဌာနခွဲမှူး | अनुभाग प्रमुख, प्रभाग प्रमुख | विभागप्रमुख, शाखाप्रमुख | hepe ng seksyon, pinuno ng dibisyon
signature | 署名, サイン | chữ ký, ký tên | ลายเซ็น, ลายมือชื่อ | လက်မှတ်ထိုးခြင်း | हस्ताक्षर, दस्तखत | स्वाक्षरी, सही | lagda, pirma
social welfare | 社会福祉, 福祉 | phúc lợi xã hội, an sinh xã hội | สวัสดิการสังคม, สวัสดิการ | လူမှုဝန်ထမ်း, လူမှုဖူလုံရေး | समाज कल्याण | समाजकल्याण | kagalingang panlipunan, kapakanang panlipunan
staff, employee | 職員, スタッフ, 従業員, 社員 | nhân viên, cán bộ nhân viên | พนักงาน, บุคลากรเจ้าหน้าที่ | ဝန်ထမ်း | कर्मचारी, स्टाफ | कर्मचारी | kawani, empleyado, tauhan
staff shortage, lack of personnel | 人手不足, 職員不足, 人員不足 | thiếu nhân sự, thiếu nhân lực, thiếu cán bộ | ขาดแคลนบุคลากร, เจ้าหน้าที่ไม่พอ | ဝန်ထမ်းမလုံလောက်, လူအင်အားမလုံလောက် | कर्मचारियों की कमी, स्टाफ की कमी | कर्मचाऱ्यांची कमतरता, मनुष्यबळाची कमतरता | kakulangan ng tauhan, kulang sa tauhan
stakeholder | 関係者, 利害関係者, ステークホルダー | bên liên quan, các bên liên quan | ผู้มีส่วนได้ส่วนเสีย, ผู้มีส่วนเกี่ยวข้อง | သက်ဆိုင်သူ, အကျိုးစီးပွားသက်ဆိုင်သူ | हितधारक, स्टेकहोल्डर | हितसंबंधित, भागधारक घटक | stakeholder, may kinalaman
stationery, office supplies | 文房具, 事務用品, 文具 | văn phòng phẩm, đồ dùng văn phòng | เครื่องเขียน, วัสดุสำนักงาน | စာရေးကိရိယာ | लेखन सामग्री, स्टेशनरी | लेखनसामग्री, स्टेशनरी | gamit sa opisina, pampapelan
submission | 提出, 提出書類 | nộp hồ sơ, đệ trình | การยื่นเอกสาร, การนำส่ง | တင်သွင်းခြင်း, ပေးပို့တင်ပြခြင်း | जमा करना, प्रस्तुतीकरण | सादर करणे, सादरीकरण | pagsusumite, pagpapasa
summary | 要約, 概要, まとめ | tóm tắt, bản tóm tắt | บทสรุป, สรุป | အကျဉ်းချုပ်, အနှစ်ချုပ် | सारांश | सारांश, गोषवारा | buod
supervisor | 監督者, 上司, 監督員 | người giám sát, giám sát viên, cấp trên | หัวหน้างาน, ผู้ควบคุมงาน | ကြီးကြပ်ရေးမှူး, ကြီးကြပ်သူ | पर्यवेक्षक, सुपरवाइजर | पर्यवेक्षक, सुपरवायझर | superbisor, tagapangasiwa
task force, working group | 作業部会, タスクフォース, ワーキンググループ | tổ công tác, nhóm công tác | คณะทำงาน, หน่วยเฉพาะกิจ | လုပ်ငန်းအဖွဲ့, အထူးတာဝန်အဖွဲ့ | कार्य बल, कार्य समूह, टास्क फोर्स | कृती दल, कार्यगट | task force, pangkat tagapagpaganap
translation | 翻訳, 翻訳文 | bản dịch, biên dịch | การแปล, คำแปล | ဘာသာပြန်, ဘာသာပြန်ဆိုခြင်း | अनुवाद, ट्रांसलेशन | भाषांतर, अनुवाद | salin, pagsasalin
village head, village chief | 村長, 集落長, 区長 | trưởng thôn, trưởng bản, trưởng làng | ผู้ใหญ่บ้าน, กำนัน | ကျေးရွာအုပ်ချုပ်ရေးမှူး, သူကြီး | ग्राम प्रधान, सरपंच, मुखिया | सरपंच, गावप्रमुख | kapitan ng barangay, pinuno ng nayon
waiting time | 待ち時間, 待機時間 | thời gian chờ, thời gian chờ đợi | เวลารอ, ระยะเวลารอคอย | စောင့်ဆိုင်းချိန် | प्रतीक्षा समय, इंतजार का समय | प्रतीक्षा कालावधी, वाट पाहण्याची वेळ | oras ng paghihintay
ward office | 区役所, 出張所, 区事務所 | ủy ban phường, ủy ban nhân dân phường | สำนักงานแขวง, ที่ทำการแขวง | ရပ်ကွက်အုပ်ချုပ်ရေးမှူးရုံး | वार्ड कार्यालय | प्रभाग कार्यालय, वॉर्ड ऑफिस | tanggapan ng purok, ward office
workload | 業務量, 仕事量, 作業負担 | khối lượng công việc, lượng công việc | ภาระงาน, ปริมาณงาน | အလုပ်ဝန်, လုပ်ငန်းပမာဏ | कार्यभार, काम का बोझ | कामाचा ताण, कार्यभार | dami ng trabaho, bigat ng gawain
workplace | 職場, 勤務先, 事業場 | nơi làm việc, chỗ làm | สถานที่ทำงาน, ที่ทำงาน | လုပ်ငန်းခွင်, အလုပ်ခွင် | कार्यस्थल, कार्य स्थान | कामाची जागा, कार्यस्थळ | lugar ng trabaho, pinagtatrabahuhan
`;
