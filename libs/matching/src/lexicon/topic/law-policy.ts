/** Words of law, permits, standards, targets, inspection, punishment, planning and zoning: see ../model.ts for the columns. */
export const lawPolicy = `
abolition, repeal | 廃止, 撤廃 | bãi bỏ, hủy bỏ quy định | การยกเลิกกฎหมาย, เพิกถอน | ဖျက်သိမ်းခြင်း, ပယ်ဖျက်ခြင်း | निरसन, उन्मूलन | रद्द करणे, निरसन | pagpapawalang-bisa, pagbuwag
accountability | 説明責任, アカウンタビリティ | trách nhiệm giải trình, giải trình | ภาระรับผิดชอบ, ความรับผิดรับชอบ | တာဝန်ခံမှု | जवाबदेही | उत्तरदायित्व | pananagutan sa publiko
accreditation | 認定, 認定資格 | công nhận, kiểm định công nhận | การรับรองระบบงาน, การรับรองมาตรฐาน | အသိအမှတ်ပြုခြင်း, အရည်အသွေးအသိအမှတ်ပြု | प्रत्यायन, मान्यता | मान्यता, अधिस्वीकृती | akreditasyon
action plan | 行動計画, アクションプラン, 実行計画 | kế hoạch hành động, chương trình hành động | แผนปฏิบัติการ, แผนการดำเนินการเชิงปฏิบัติ | လုပ်ငန်းစီမံချက် | कार्य योजना, एक्शन प्लान | कृती आराखडा, कृती योजना | plano ng pagkilos, action plan
administrative guidance, improvement order, corrective order | 行政指導, 改善命令, 是正命令 | yêu cầu khắc phục, chỉ đạo hành chính | คำสั่งปรับปรุงแก้ไข, คำสั่งทางปกครอง | ပြုပြင်ရန်အမိန့်, ညွှန်ကြားချက်အမိန့် | सुधार आदेश, प्रशासनिक निर्देश | सुधारणा आदेश, प्रशासकीय निर्देश | utos ng pagwawasto, atas administratibo
amendment, revision of law | 改正, 法改正, 条文改正 | sửa đổi, bổ sung luật | การแก้ไขเพิ่มเติม, แก้ไขกฎหมาย | ပြင်ဆင်ချက်, ဥပဒေပြင်ဆင်ချက် | संशोधन, कानून संशोधन | दुरुस्ती विधेयक, कायद्यातील सुधारणा | susog, pagbabago sa batas
appeal, administrative appeal | 不服申立て, 上訴, 審査請求 | kháng cáo, khiếu nại hành chính | การอุทธรณ์, อุทธรณ์ | အယူခံ, အယူခံဝင်ခြင်း | अपील, पुनरावेदन | अपील, दाद मागणे | apela, pag-apela
approval | 承認, 認可, 決裁 | phê duyệt, chấp thuận | การอนุมัติ, อนุมัติ | အတည်ပြုခွင့်, ခွင့်ပြုချက်ရ | अनुमोदन, मंजूरी, स्वीकृति | मंजुरी, मान्यता देणे | pag-apruba, aprobasyon
arbitration | 仲裁, 仲裁裁定 | trọng tài, phân xử trọng tài | อนุญาโตตุลาการ, การระงับข้อพิพาท | အနုညာတခုံသမာဓိ, ခုံသမာဓိ | मध्यस्थता, पंच निर्णय | लवाद, मध्यस्थी | arbitrasyon, paghahatol
arrest, detention | 逮捕, 検挙, 拘留 | bắt giữ, tạm giữ | จับกุม, การจับกุม | ဖမ်းဆီးခြင်း, ထိန်းသိမ်းခြင်းခံရ | गिरफ्तारी | अटक | pag-aresto, pagdakip
article, clause | 条項, 条文 | điều, điều khoản | มาตรา, ข้อบท | ပုဒ်မ, အပိုဒ် | धारा, अनुच्छेद, खंड | कलम, अनुच्छेद | artikulo, sugnay
audit, auditor | 監査, 会計検査, 監査人 | kiểm toán, thanh tra tài chính | การตรวจสอบบัญชี, การตรวจประเมิน, ผู้สอบบัญชี | စာရင်းစစ်, စာရင်းစစ်ဆေးခြင်း | लेखा परीक्षा, ऑडिट | लेखापरीक्षण, ऑडिट | awdit, pagsusuri ng kuwenta
authorisation, authorization | 許諾, 権限付与, 認可付与 | ủy quyền, cấp phép hoạt động | การมอบอำนาจ, การให้อำนาจ | လုပ်ပိုင်ခွင့်ပေးခြင်း, ခွင့်ပြုအာဏာ | प्राधिकार, अधिकार देना | अधिकार देणे, प्राधिकृत करणे | awtorisasyon, pahintulot na kapangyarihan
ban, prohibition | 禁止, 使用禁止, 禁止令 | cấm, lệnh cấm | การห้าม, ข้อห้าม, สั่งห้าม | တားမြစ်ချက်, ပိတ်ပင်ခြင်း | प्रतिबंध, पाबंदी, रोक | बंदी, मनाई | pagbabawal, bawal
basic act, framework law | 基本法, 枠組み法 | luật cơ bản, luật khung | กฎหมายแม่บท, กฎหมายพื้นฐาน | အခြေခံဥပဒေမူဘောင် | मूल अधिनियम, मूल कानून | मूलभूत कायदा | batayang batas
best practice, good practice | 優良事例, ベストプラクティス, 好事例 | thực hành tốt nhất, mô hình điển hình | แนวปฏิบัติที่ดี, แนวปฏิบัติที่ดีที่สุด | အကောင်းဆုံးအလေ့အကျင့်, စံပြအလေ့အကျင့် | सर्वोत्तम प्रथा, बेस्ट प्रैक्टिस | सर्वोत्तम पद्धती | pinakamahusay na gawi, best practice
bill of law, draft law | 法案, 法律案 | dự luật, dự thảo luật | ร่างกฎหมาย, ร่างพระราชบัญญัติ | ဥပဒေကြမ်း | विधेयक | विधेयक | panukalang batas
blacklist | ブラックリスト, 取引停止リスト | danh sách đen, danh sách cấm | บัญชีดำ, แบล็กลิสต์ | အမည်ပျက်စာရင်း, ဘလက်လစ် | काली सूची, ब्लैकलिस्ट | काळी यादी | blacklist, itim na listahan
border, frontier | 国境, 境界線 | biên giới, đường biên giới | ชายแดน, พรมแดน | နယ်စပ်, နယ်ခြား | सीमा, सरहद | सीमा, सरहद्द | hangganan ng bansa
business licence, business permit, business registration | 営業許可, 事業許可, 業許可 | giấy phép kinh doanh, đăng ký kinh doanh | ใบอนุญาตประกอบกิจการ, ทะเบียนการค้า | လုပ်ငန်းလိုင်စင်, စီးပွားရေးလိုင်စင် | व्यापार लाइसेंस, ट्रेड लाइसेंस | व्यवसाय परवाना | business permit, lisensya sa negosyo
bylaw, local ordinance, ordinance | 条例, 市条例, 細則 | quy định địa phương, pháp lệnh | เทศบัญญัติ, ข้อบัญญัติท้องถิ่น, ข้อบัญญัติ | ဒေသန္တရစည်းမျဉ်း, နည်းဥပဒေခွဲ | उपनियम, अध्यादेश | उपविधी, अध्यादेश | ordinansa, tuntunin
cap, upper limit | 上限, 上限値, キャップ規制 | mức trần, giới hạn trên | เพดาน, ขีดจำกัดบน | အမြင့်ဆုံးကန့်သတ်ချက်, မျက်နှာကြက်ကန့်သတ် | ऊपरी सीमा, अधिकतम सीमा | कमाल मर्यादा, वरची मर्यादा | pinakamataas na limitasyon
carbon neutrality target, net zero target | カーボンニュートラル目標, 排出ゼロ目標, ネットゼロ目標 | mục tiêu trung hòa carbon, mục tiêu phát thải ròng bằng không | เป้าหมายความเป็นกลางทางคาร์บอน, เป้าหมายเน็ตซีโร่ | ကာဗွန်သုညရည်မှန်းချက် | शुद्ध शून्य लक्ष्य, कार्बन तटस्थता लक्ष्य | निव्वळ शून्य लक्ष्य | target na net zero, layuning carbon neutral
certification | 認証, 認証取得, 資格認証 | chứng nhận, cấp chứng nhận | การรับรอง, การออกใบรับรอง | အသိအမှတ်ပြုလက်မှတ်ပေးခြင်း, စံချိန်မီအသိအမှတ်ပြု | प्रमाणन, सर्टिफिकेशन | प्रमाणीकरण | sertipikasyon
charter | 憲章, 市民憲章 | hiến chương, điều lệ | กฎบัตร | ပဋိညာဉ်စာတမ်း | चार्टर, नागरिक अधिकार पत्र | सनद, नागरिकांची सनद | karta, citizen's charter
citizens rights, human rights | 人権, 権利, 市民の権利 | quyền con người, nhân quyền, quyền công dân | สิทธิมนุษยชน, สิทธิพลเมือง | လူ့အခွင့်အရေး, နိုင်ငံသားအခွင့်အရေး | मानवाधिकार, नागरिक अधिकार | मानवी हक्क, नागरी हक्क | karapatang pantao, karapatan ng mamamayan
civil society, non-governmental organization, NGO | 市民社会, NGO, NPO, 市民団体 | tổ chức phi chính phủ, xã hội dân sự | ภาคประชาสังคม, องค์กรพัฒนาเอกชน, เอ็นจีโอ | အရပ်ဘက်အဖွဲ့အစည်း, အန်ဂျီအို | गैर सरकारी संगठन, एनजीओ, नागरिक समाज | स्वयंसेवी संस्था, एनजीओ | NGO, lipunang sibil, samahang di-pampamahalaan
code of conduct | 行動規範, 倫理規程 | quy tắc ứng xử, bộ quy tắc đạo đức | จรรยาบรรณ, ประมวลจริยธรรม | ကျင့်ဝတ်စည်းကမ်း, ကျင့်ဝတ် | आचार संहिता | आचारसंहिता | alituntunin ng asal, code of conduct
coercion, compulsory execution | 強制執行, 強制措置, 行政代執行 | cưỡng chế, cưỡng chế thi hành | การบังคับคดี, มาตรการบังคับ | အတင်းအကျပ်ဆောင်ရွက်စေခြင်း, အဓမ္မပြုမှု | जबरन कार्रवाई, बलपूर्वक | सक्ती, सक्तीची कारवाई | sapilitang pagpapatupad, pamimilit
commitment, pledge | 公約, 誓約, コミットメント, 約束 | cam kết, lời hứa | คำมั่น, พันธสัญญา, ข้อผูกพัน | ကတိကဝတ်, ကတိပြုချက် | प्रतिबद्धता, वचन | वचनबद्धता, कटिबद्धता | pangako, komitment
compliance | 法令遵守, 順守, コンプライアンス | tuân thủ, chấp hành | การปฏิบัติตามกฎหมาย, การปฏิบัติตามข้อกำหนด | လိုက်နာမှု, လိုက်နာဆောင်ရွက်ခြင်း | अनुपालन, नियम पालन | अनुपालन, नियमपालन | pagsunod, pagtalima
confiscation, seizure | 没収, 押収, 差し押さえ | tịch thu, tạm giữ tang vật | การยึด, ริบของกลาง | သိမ်းဆည်းခြင်း, ဘဏ္ဍာအဖြစ်သိမ်း | जब्ती, कुर्की | जप्ती | pagkumpiska, pagsamsam
consensus, mutual consent | 合意形成, コンセンサス | đồng thuận, nhất trí | ฉันทามติ, ความเห็นพ้อง | သဘောထားတူညီမှု, တညီတညွတ်သဘော | आम सहमति, सर्वसम्मति | एकमत, सर्वसहमती | pinagkaisahan, consensus
consent, informed consent | 同意, 承諾, 本人同意 | sự đồng ý, chấp thuận của người dân | ความยินยอม, การยินยอม | သဘောတူခွင့်ပြုချက် | सहमति, रजामंदी | संमती | pagsang-ayon, pahintulot
constitution | 憲法 | hiến pháp | รัฐธรรมนูญ | ဖွဲ့စည်းပုံအခြေခံဥပဒေ | संविधान | संविधान, राज्यघटना | saligang batas, konstitusyon
convention, international treaty, treaty | 条約, 国際条約, 協約 | công ước, điều ước quốc tế, hiệp ước | อนุสัญญา, สนธิสัญญา | ကွန်ဗင်းရှင်း, သဘောတူစာချုပ်, နိုင်ငံတကာစာချုပ် | संधि, अंतरराष्ट्रीय समझौता | आंतरराष्ट्रीय करार, तह | kumbensyon, kasunduang pandaigdig, tratado
corruption, bribery | 汚職, 贈収賄, 腐敗行為 | tham nhũng, hối lộ | การทุจริต, คอร์รัปชัน, สินบน | လာဘ်ပေးလာဘ်ယူ, အကျင့်ပျက်ခြစားမှု | भ्रष्टाचार, रिश्वत, घूस | भ्रष्टाचार, लाचखोरी | katiwalian, korapsyon, suhol
countermeasure | 対策, 対応策, 方策 | biện pháp đối phó, biện pháp khắc phục | มาตรการรับมือ, มาตรการแก้ไข | တန်ပြန်အစီအမံ, ဖြေရှင်းရေးနည်းလမ်း | प्रतिकार उपाय, रोकथाम के उपाय | उपाययोजना, प्रतिबंधक उपाय | kontra-hakbang, hakbang na panlaban
court, tribunal | 裁判所, 法廷 | tòa án, phiên tòa | ศาล, ศาลยุติธรรม | တရားရုံး | अदालत, न्यायालय, कोर्ट | न्यायालय, कोर्ट | hukuman, korte
crackdown, raid | 取り締まり, 摘発, 一斉検査 | truy quét, trấn áp vi phạm | การปราบปราม, การกวาดล้าง | နှိမ်နင်းခြင်း, ဝင်ရောက်စစ်ဆေးဖမ်းဆီးခြင်း | कड़ी कार्रवाई, छापा, धरपकड़ | धडक कारवाई, छापा | paghihigpit laban sa lumalabag, pagsalakay
crime, criminal offence | 犯罪, 刑事犯罪, 罪を犯す | tội phạm, phạm tội | อาชญากรรม, ความผิดอาญา | ရာဇဝတ်မှု, ပြစ်မှု | अपराध, जुर्म | गुन्हा | krimen
cross-border, transboundary | 越境, 国境を越えた | xuyên biên giới, qua biên giới | ข้ามพรมแดน, ข้ามแดน | နယ်စပ်ဖြတ်ကျော် | सीमापार | सीमापार, सीमेपलीकडील | tawid-hangganan, lampas-hangganan
decentralisation, decentralization, devolution | 地方分権, 権限移譲 | phân cấp, phân quyền | การกระจายอำนาจ, กระจายอำนาจ | ဗဟိုချုပ်ကိုင်မှုလျှော့ချခြင်း, အာဏာခွဲဝေခြင်း | विकेंद्रीकरण | विकेंद्रीकरण | desentralisasyon, paglilipat ng kapangyarihan
decree, executive order | 政令, 行政命令, 勅令 | nghị định, sắc lệnh | พระราชกฤษฎีกา, คำสั่งฝ่ายบริหาร | အမိန့်ပြန်တမ်း, အမိန့်ဒီကရီ | राजाज्ञा, शासनादेश | शासन निर्णय, आदेशपत्र | atas, kautusang tagapagpaganap
democracy | 民主主義, 民主制 | dân chủ, nền dân chủ | ประชาธิปไตย, ระบอบประชาธิปไตย | ဒီမိုကရေစီ | लोकतंत्र | लोकशाही | demokrasya
deregulation | 規制緩和, 規制撤廃 | nới lỏng quy định, bãi bỏ quy định | การผ่อนคลายกฎระเบียบ, ลดกฎระเบียบ | စည်းမျဉ်းလျှော့ချခြင်း | विनियमन में ढील, अविनियमन | नियंत्रणमुक्ती | deregulasyon, pagluluwag ng regulasyon
disclosure, information disclosure | 情報公開, 開示, 公表 | công khai thông tin, công bố thông tin | การเปิดเผยข้อมูล, เปิดเผยข้อมูล | သတင်းအချက်အလက်ထုတ်ဖော်ခြင်း | खुलासा, सूचना का प्रकटीकरण | माहिती उघड करणे, माहिती प्रकटीकरण | paglalantad ng impormasyon, pagsisiwalat
due diligence | デューデリジェンス, 適正評価手続 | thẩm định pháp lý, rà soát đặc biệt | การตรวจสอบสถานะ | စိစစ်အကဲဖြတ်ခြင်း | उचित सावधानी, ड्यू डिलिजेंस | योग्य तपासणी | masusing pagsusuri, due diligence
election, vote | 選挙, 投票 | bầu cử, bỏ phiếu | การเลือกตั้ง, ลงคะแนนเสียง | ရွေးကောက်ပွဲ, မဲပေးခြင်း | चुनाव, मतदान | निवडणूक, मतदान | halalan, eleksyon, botohan
emission standard, discharge standard, effluent standard | 排出基準, 排水基準, 排出規制値 | tiêu chuẩn khí thải, quy chuẩn xả thải | มาตรฐานการระบาย, มาตรฐานน้ำทิ้ง, มาตรฐานไอเสีย | ထုတ်လွှတ်မှုစံနှုန်း, စွန့်ထုတ်ရေစံနှုန်း | उत्सर्जन मानक, निर्वहन मानक | उत्सर्जन मानक, विसर्ग मानक | pamantayan sa emisyon, effluent standard
enforcement, law enforcement | 執行, 法執行, 取締り | thực thi pháp luật, cưỡng chế thi hành luật | การบังคับใช้กฎหมาย, การบังคับใช้ | ဥပဒေစိုးမိုးရေး, အာဏာသက်ရောက်စေခြင်း | प्रवर्तन, कानून लागू करना | अंमलबजावणी, कायद्याची अंमलबजावणी | pagpapatupad ng batas
environmental clearance, environmental permit | 環境許可, 環境認可 | giấy phép môi trường, cấp phép môi trường | ใบอนุญาตด้านสิ่งแวดล้อม, การอนุญาตด้านสิ่งแวดล้อม | ပတ်ဝန်းကျင်ထိန်းသိမ်းရေးလိုက်နာမှုသက်သေခံလက်မှတ် | पर्यावरणीय मंजूरी, पर्यावरण स्वीकृति | पर्यावरण मंजुरी, पर्यावरण परवानगी | environmental compliance certificate, permit pangkalikasan
environmental impact assessment, EIA | 環境影響評価, 環境アセスメント, 環境アセス | đánh giá tác động môi trường, ĐTM | การประเมินผลกระทบสิ่งแวดล้อม, อีไอเอ, EIA | ပတ်ဝန်းကျင်ထိခိုက်မှုဆန်းစစ်ခြင်း, EIA | पर्यावरणीय प्रभाव आकलन, ईआईए | पर्यावरणीय परिणाम मूल्यांकन | pagtatasa ng epekto sa kapaligiran, EIA
environmental management plan, environmental management system | 環境管理計画, 環境マネジメントシステム, ISO14001 | kế hoạch quản lý môi trường, hệ thống quản lý môi trường | แผนการจัดการสิ่งแวดล้อม, ระบบการจัดการสิ่งแวดล้อม | ပတ်ဝန်းကျင်စီမံခန့်ခွဲမှုအစီအစဉ် | पर्यावरण प्रबंधन योजना | पर्यावरण व्यवस्थापन आराखडा | plano sa pamamahala ng kapaligiran
environmental policy | 環境政策, 環境方針 | chính sách môi trường, đường lối môi trường | นโยบายสิ่งแวดล้อม, นโยบายด้านสิ่งแวดล้อม | ပတ်ဝန်းကျင်ဆိုင်ရာမူဝါဒ | पर्यावरण नीति | पर्यावरण धोरण | patakarang pangkalikasan
environmental quality standard, ambient standard | 環境基準, 環境基準値 | quy chuẩn môi trường, tiêu chuẩn chất lượng môi trường | มาตรฐานคุณภาพสิ่งแวดล้อม, เกณฑ์คุณภาพสิ่งแวดล้อม | ပတ်ဝန်းကျင်အရည်အသွေးစံနှုန်း | पर्यावरण गुणवत्ता मानक, परिवेशी मानक | पर्यावरण गुणवत्ता मानक | pamantayan sa kalidad ng kapaligiran
eviction, removal order | 立ち退き, 強制退去, 撤去命令 | di dời bắt buộc, giải tỏa | การไล่ที่, รื้อย้าย | ဖယ်ရှားနှင်ထုတ်ခြင်း, ဖယ်ရှားရွှေ့ပြောင်းစေခြင်း | बेदखली | बेदखल करणे, निष्कासन | pagpapaalis, ebiksyon
evidence, proof | 証拠, 証明, エビデンス | bằng chứng, chứng cứ | หลักฐาน, พยานหลักฐาน | သက်သေ, သက်သေခံအထောက်အထား | सबूत, साक्ष्य, प्रमाण | पुरावा | ebidensya, patunay
exemption, waiver | 免除, 適用除外 | miễn trừ, miễn áp dụng | การยกเว้น, ข้อยกเว้น | ကင်းလွတ်ခွင့် | छूट प्रावधान, माफी | सूट देणे, माफी | eksempsyon, pagkalibre
expropriation, land acquisition | 土地収用, 用地取得, 用地買収 | thu hồi đất, giải phóng mặt bằng | การเวนคืนที่ดิน, เวนคืน | မြေသိမ်းယူခြင်း, မြေယာသိမ်းဆည်းခြင်း | भूमि अधिग्रहण, जमीन अधिग्रहण | भूसंपादन | pagkuha ng lupa ng pamahalaan, expropriation
extended producer responsibility, EPR | 拡大生産者責任, EPR | trách nhiệm mở rộng của nhà sản xuất, EPR | ความรับผิดชอบที่เพิ่มขึ้นของผู้ผลิต, EPR | ထုတ်လုပ်သူ၏တိုးချဲ့တာဝန်, EPR | विस्तारित उत्पादक उत्तरदायित्व, ईपीआर | विस्तारित उत्पादक जबाबदारी, ईपीआर | extended producer responsibility, EPR
fine, penalty, penalty payment | 罰金, 過料, 反則金, ペナルティ | tiền phạt, phạt tiền | ค่าปรับ, โทษปรับ | ဒဏ်ငွေ, ဒဏ်ကြေး | जुर्माना, अर्थदंड, पेनल्टी | दंड, दंडात्मक रक्कम | multa, penalidad
forgery, fraud | 偽造, 不正, 詐欺 | gian lận, giả mạo | การฉ้อโกง, ปลอมแปลง | လိမ်လည်မှု, အတုပြုလုပ်မှု | धोखाधड़ी, जालसाजी | फसवणूक, बनावटगिरी | pandaraya, pamemeke
framework, institutional framework | 枠組み, 制度的枠組み, フレームワーク | khuôn khổ, khung thể chế | กรอบการทำงาน, กรอบงาน | မူဘောင် | ढांचा, रूपरेखा | चौकट, आराखड्याची चौकट | balangkas
gazette, official gazette | 官報, 公報 | công báo | ราชกิจจานุเบกษา | ပြန်တမ်း | राजपत्र, गजट | राजपत्र | opisyal na gaseta
goal, objective | 目標, 目的, ゴール | mục tiêu, mục đích | เป้าหมาย, วัตถุประสงค์ | ရည်မှန်းချက်, ရည်ရွယ်ချက် | लक्ष्य, उद्देश्य | उद्दिष्ट, ध्येय | layunin, mithiin
green building standard, energy label | 省エネ基準, 環境ラベル, エコラベル | nhãn sinh thái, nhãn năng lượng | ฉลากเขียว, ฉลากประหยัดไฟ | ဂေဟစနစ်တံဆိပ်, စွမ်းအင်တံဆိပ် | हरित भवन मानक, ऊर्जा लेबल, स्टार रेटिंग | ऊर्जा लेबल, स्टार मानांकन | eco-label, energy label
green procurement | グリーン購入, グリーン調達, 環境配慮調達 | mua sắm xanh, mua sắm công xanh | การจัดซื้อจัดจ้างสีเขียว, จัดซื้อจัดจ้างที่เป็นมิตรต่อสิ่งแวดล้อม | အစိမ်းရောင်ဝယ်ယူရေး | हरित खरीद | हरित खरेदी | luntiang pagbili, green procurement
illegal, unlawful | 違法, 不法, 非合法 | bất hợp pháp, trái phép, phi pháp | ผิดกฎหมาย, ไม่ถูกกฎหมาย | တရားမဝင်, ဥပဒေနှင့်မညီ | अवैध, गैरकानूनी | बेकायदेशीर, अवैध | ilegal, labag sa batas
inspection, on-site inspection | 検査, 立入検査, 査察 | kiểm tra, thanh tra | การตรวจสอบ, การตรวจสอบพื้นที่ | စစ်ဆေးခြင်း, ကွင်းဆင်းစစ်ဆေးခြင်း | निरीक्षण, जांच, मुआयना | तपासणी, पाहणी | inspeksyon, pagsisiyasat
inspector | 検査員, 監視員, 査察官 | thanh tra viên, cán bộ kiểm tra | ผู้ตรวจการ, เจ้าหน้าที่ตรวจสอบ, สารวัตร | စစ်ဆေးရေးအရာရှိ, စစ်ဆေးရေးမှူး | निरीक्षक, इंस्पेक्टर | निरीक्षक | inspektor, tagasiyasat
intellectual property, copyright | 知的財産, 著作権, 知財 | sở hữu trí tuệ, bản quyền | ทรัพย์สินทางปัญญา, ลิขสิทธิ์ | ဉာဏပစ္စည်းမူပိုင်ခွင့်, မူပိုင်ခွင့် | बौद्धिक संपदा, कॉपीराइट | बौद्धिक संपदा, स्वामित्व हक्क | ari-ariang intelektuwal, karapatang-ari
international cooperation | 国際協力, 国際連携 | hợp tác quốc tế, hợp tác song phương | ความร่วมมือระหว่างประเทศ, ความร่วมมือนานาชาติ | အပြည်ပြည်ဆိုင်ရာပူးပေါင်းဆောင်ရွက်မှု | अंतरराष्ट्रीय सहयोग | आंतरराष्ट्रीय सहकार्य | pandaigdigang pagtutulungan
judge, magistrate | 裁判官, 判事 | thẩm phán, quan tòa | ผู้พิพากษา, ตุลาการ | တရားသူကြီး | न्यायाधीश, जज | न्यायाधीश | hukom, huwes
judgment, verdict, court ruling | 判決, 裁定 | bản án, phán quyết | คำพิพากษา, คำตัดสิน | စီရင်ချက်, အမိန့်ချမှတ်ချက် | फैसला, अदालती निर्णय | निकाल, न्यायनिवाडा | hatol, pasya ng hukuman
land title, title deed | 土地権利証, 登記済証, 地権 | sổ đỏ, giấy chứng nhận quyền sử dụng đất | โฉนดที่ดิน, โฉนด | မြေဂရန်, မြေပိုင်ဆိုင်မှုစာချုပ် | भूमि पट्टा, मालिकाना दस्तावेज, रजिस्ट्री | सातबारा, मालकी हक्कपत्र | titulo ng lupa
land use, land-use planning | 土地利用, 土地利用計画 | sử dụng đất, quy hoạch sử dụng đất | การใช้ที่ดิน, การใช้ประโยชน์ที่ดิน | မြေအသုံးချမှု, မြေအသုံးပြုမှု | भूमि उपयोग, लैंड यूज | जमीन वापर, भूवापर | gamit ng lupa, paggamit ng lupa
law, act, legislation | 法律, 法令, 法規 | luật, luật pháp, pháp luật | กฎหมาย, พระราชบัญญัติ | ဥပဒေ | कानून, अधिनियम | कायदा, अधिनियम | batas
lawsuit, litigation | 訴訟, 裁判, 提訴 | vụ kiện, kiện tụng, khởi kiện | คดีความ, การฟ้องร้อง | တရားစွဲဆိုမှု, အမှုအခင်း | मुकदमा, वाद दायर | खटला, दावा | kaso, demanda
lawyer, attorney | 弁護士, 法律家 | luật sư, trạng sư | ทนายความ, นักกฎหมาย | ရှေ့နေ | वकील, अधिवक्ता | वकील | abogado, manananggol
legal | 法的, 合法, 法律上の | pháp lý, hợp pháp | ทางกฎหมาย, ถูกกฎหมาย | ဥပဒေရေးရာ, တရားဝင် | कानूनी, वैध | कायदेशीर | legal, naaayon sa batas
legal liability, liability | 賠償責任, 法的責任 | trách nhiệm pháp lý, trách nhiệm bồi thường | ความรับผิดทางกฎหมาย, ความรับผิด | ဥပဒေအရတာဝန်ရှိမှု | कानूनी दायित्व, देयता | कायदेशीर उत्तरदायित्व | legal na pananagutan
licence, license | 免許, ライセンス, 鑑札 | giấy phép hành nghề, bằng cấp phép | ใบอนุญาตประกอบการ, ไลเซนส์ | လိုင်စင် | लाइसेंस, अनुज्ञप्ति | परवाना, लायसन्स | lisensya
local regulation | 地方規則, 自治体規則 | quy chế địa phương, quy định của địa phương | ระเบียบท้องถิ่น, กฎระเบียบท้องถิ่น | ဒေသဆိုင်ရာစည်းကမ်းချက် | स्थानीय नियम | स्थानिक नियम | lokal na regulasyon
mandatory, compulsory, obligatory | 義務, 義務付け, 必須 | bắt buộc, ép buộc theo luật | บังคับ, ภาคบังคับ | မဖြစ်မနေ, မလုပ်မနေရ | अनिवार्य, बाध्यकारी | बंधनकारक, सक्तीचे | sapilitan, obligado, mandatoryo
master plan, comprehensive plan | マスタープラン, 基本計画, 総合計画 | quy hoạch tổng thể, quy hoạch chung | แผนแม่บท, ผังเมืองรวม | မဟာစီမံကိန်း, ပင်မစီမံကိန်း | मास्टर प्लान, महायोजना | बृहत् आराखडा, विकास आराखडा | master plan, pangkalahatang plano
mediation | 調停, 斡旋, あっせん | hòa giải, hòa giải tranh chấp | การไกล่เกลี่ย, ไกล่เกลี่ยข้อพิพาท | ဖျန်ဖြေခြင်း, စေ့စပ်ညှိနှိုင်းခြင်း | सुलह, बीच बचाव | समेट, तडजोड | pamamagitan, medyasyon
moratorium, suspension order | 停止命令, 一時停止措置, モラトリアム | lệnh đình chỉ, tạm dừng hoạt động | คำสั่งระงับ, การพักชั่วคราว | ရပ်ဆိုင်းမိန့်, ယာယီရပ်ဆိုင်းခြင်း | स्थगन आदेश, रोक आदेश | स्थगिती आदेश | moratoryum, utos ng suspensyon
national plan, national strategy | 国家計画, 国家戦略 | kế hoạch quốc gia, chiến lược quốc gia | แผนระดับชาติ, ยุทธศาสตร์ชาติ | အမျိုးသားစီမံကိန်း, အမျိုးသားမဟာဗျူဟာ | राष्ट्रीय योजना, राष्ट्रीय रणनीति | राष्ट्रीय योजना, राष्ट्रीय धोरण आराखडा | pambansang plano, pambansang estratehiya
negligence | 過失, 怠慢, 不注意 | sơ suất, bất cẩn, tắc trách | ความประมาท, การละเลย | ပေါ့ဆမှု, တာဝန်ပေါ့လျော့မှု | लापरवाही, उपेक्षा | निष्काळजीपणा, हलगर्जीपणा | kapabayaan
norm | 規範, 標準原単位, ノルム | chuẩn mực, định mức | บรรทัดฐาน, ปทัสถาน | စံသတ်မှတ်ချက်, စံထုံး | मानदंड | निकष, प्रमाणके | pamantayang gawi
obligation | 履行義務, 債務義務, 法的義務 | nghĩa vụ, bổn phận | ภาระผูกพัน, พันธกรณี | ဝတ္တရား, လိုက်နာရန်တာဝန် | दायित्व, बाध्यता | बंधन, कर्तव्य | obligasyon, tungkulin
offender, violator | 違反者, 加害者 | người vi phạm, đối tượng vi phạm | ผู้กระทำผิด, ผู้ฝ่าฝืน | ပြစ်မှုကျူးလွန်သူ, ဖောက်ဖျက်သူ | उल्लंघनकर्ता, अपराधी | नियम मोडणारे, उल्लंघन करणारा | lumalabag, nagkasala
parliament, national assembly | 国会, 議会, 国民議会 | quốc hội, nghị viện | รัฐสภา, สภาผู้แทนราษฎร | လွှတ်တော် | संसद | संसद | kongreso, parlamento, batasan
patent | 特許, 特許権, パテント | bằng sáng chế, sáng chế | สิทธิบัตร | မူပိုင်ခွင့်မှတ်ပုံတင်, တီထွင်မှုမူပိုင်ခွင့် | पेटेंट, एकस्व | पेटंट | patente
patrol, night patrol, inspection round | 巡回, パトロール, 見回り | tuần tra, đi kiểm tra | การลาดตระเวน, ตรวจตรา | ကင်းလှည့်ခြင်း, လှည့်လည်စစ်ဆေးခြင်း | गश्त, पेट्रोलिंग | गस्त, गस्ती पथक | pagpapatrolya, ronda
permit, permission | 許可, 許可証, 許可申請 | giấy phép, cấp phép | ใบอนุญาต, การอนุญาต | ပါမစ်, ခွင့်ပြုမိန့်, ခွင့်ပြုချက် | अनुमति, परमिट, इजाजत | परवानगी | permiso, pahintulot, permit
police | 警察, 警官 | cảnh sát, công an | ตำรวจ, เจ้าหน้าที่ตำรวจ | ရဲတပ်ဖွဲ့, ရဲဝန်ထမ်း | पुलिस | पोलीस | pulis, pulisya
policy | 政策, 方針, 施策 | chính sách, chủ trương | นโยบาย, แนวนโยบาย | မူဝါဒ, ပေါ်လစီ | नीति, पॉलिसी | धोरण | patakaran, polisiya
policymaker, legislator | 政策立案者, 立法者, 国会議員 | nhà hoạch định chính sách, nhà lập pháp | ผู้กำหนดนโยบาย, สมาชิกนิติบัญญัติ | မူဝါဒချမှတ်သူ, ဥပဒေပြုသူ | नीति निर्माता, विधायक | धोरणकर्ते, आमदार | gumagawa ng patakaran, mambabatas
polluter pays principle | 汚染者負担原則, 原因者負担, PPP原則 | nguyên tắc người gây ô nhiễm phải trả tiền | ผู้ก่อมลพิษเป็นผู้จ่าย, หลักผู้ก่อมลพิษเป็นผู้จ่าย | ညစ်ညမ်းစေသူကပေးရသောမူ | प्रदूषक भुगतान सिद्धांत | प्रदूषण करणारा भरणार तत्त्व | nagpaparumi ang magbabayad, polluter pays
polluting business, regulated facility, pollution source facility | 規制対象施設, 特定施設, 汚染源事業場 | cơ sở gây ô nhiễm, cơ sở thuộc diện quản lý | โรงงานที่ถูกควบคุม, สถานประกอบการก่อมลพิษ | ညစ်ညမ်းမှုဖြစ်စေသောလုပ်ငန်း | प्रदूषणकारी इकाई, विनियमित इकाई | प्रदूषणकारी उद्योग | pasilidad na nagpaparumi
precautionary principle | 予防原則, 予防的アプローチ | nguyên tắc phòng ngừa, nguyên tắc thận trọng | หลักการป้องกันไว้ก่อน, หลักป้องกันล่วงหน้า | ကြိုတင်ကာကွယ်ရေးမူ | एहतियाती सिद्धांत | सावधगिरीचे तत्त्व | prinsipyo ng pag-iingat
prison, imprisonment | 懲役, 刑務所, 禁錮 | tù, phạt tù, nhà tù | จำคุก, เรือนจำ | အကျဉ်းထောင်, ထောင်ဒဏ် | जेल, कारावास | तुरुंग, कारावास | bilangguan, pagkakabilanggo
prosecution, indictment | 起訴, 告発, 送検 | truy tố, khởi tố | การดำเนินคดี, ฟ้องคดีอาญา | တရားစွဲဆိုအရေးယူခြင်း | अभियोजन | खटला भरणे, फौजदारी कारवाई | pag-uusig, pagsasakdal
protected area, conservation zone | 保護区, 保全地域, 自然保護区 | khu bảo tồn, khu vực bảo vệ | เขตคุ้มครอง, พื้นที่คุ้มครอง, เขตอนุรักษ์ | ကာကွယ်ထိန်းသိမ်းရေးဧရိယာ, ဘေးမဲ့တော | संरक्षित क्षेत्र | संरक्षित क्षेत्र | protektadong lugar, protected area
protocol | 議定書, プロトコル, 手順書 | nghị định thư, quy trình chuẩn | พิธีสาร, โปรโตคอล | ပရိုတိုကော, နောက်ဆက်တွဲသဘောတူညီချက် | प्रोटोकॉल, नयाचार | प्रोटोकॉल, शिष्टाचार | protokol
provincial government, state government | 州政府, 県庁, 地方行政府 | chính quyền tỉnh, ủy ban nhân dân tỉnh | ที่ว่าการจังหวัด, ศาลากลางจังหวัด, อบจ. | ပြည်နယ်အစိုးရ, တိုင်းဒေသကြီးအစိုးရ | राज्य सरकार, प्रांतीय सरकार | राज्य सरकार, राज्य शासन | pamahalaang panlalawigan, kapitolyo
public interest | 公益, 公共の利益 | lợi ích công cộng, lợi ích chung | ประโยชน์สาธารณะ, ส่วนรวม | အများပြည်သူအကျိုး | जनहित, लोकहित | जनहित, सार्वजनिक हित | kapakanan ng publiko
public land, state-owned land | 公有地, 国有地, 市有地 | đất công, đất nhà nước | ที่ดินสาธารณะ, ที่ราชพัสดุ | အစိုးရမြေ, ပြည်သူပိုင်မြေ | सरकारी जमीन, सार्वजनिक भूमि | सरकारी जमीन, गायरान जमीन | lupang pampubliko, lupa ng gobyerno
public works | 公共事業, 公共工事 | công trình công cộng, hạng mục công cộng | งานโยธา, งานสาธารณูปการ | ပြည်သူ့ဆောက်လုပ်ရေးလုပ်ငန်း | लोक निर्माण, सार्वजनिक निर्माण | सार्वजनिक बांधकाम | gawaing-bayan, pampublikong gawain
punishment, sanction | 処罰, 罰則, 制裁 | xử phạt, chế tài, hình phạt | บทลงโทษ, การลงโทษ | အပြစ်ပေးခြင်း, ပြစ်ဒဏ်, အရေးယူမှု | दंड, सजा | शिक्षा, दंडात्मक कारवाई | parusa, sanction
quota | 割当量, 割り当て枠, クォータ | hạn ngạch, chỉ tiêu | โควตา | ခွဲတမ်း, ကိုတာ | कोटा | कोटा | quota, kota
recommendation | 勧告, 提言, 推奨 | khuyến nghị, kiến nghị chính sách | ข้อแนะนำ, คำแนะนำ | အကြံပြုထောက်ခံချက် | सिफारिश, अनुशंसा | शिफारस | rekomendasyon
reform | 改革, 制度改革 | cải cách, đổi mới thể chế | การปฏิรูป, ปฏิรูป | ပြုပြင်ပြောင်းလဲရေး | सुधार, रिफॉर्म | सुधारणा | reporma
registration of land, cadastre | 土地登記, 地籍 | địa chính, đăng ký đất đai | ทะเบียนที่ดิน, การจดทะเบียนที่ดิน | မြေစာရင်း, မြေယာမှတ်ပုံတင် | भू अभिलेख, भूमि रिकॉर्ड | भूमी अभिलेख | rehistro ng lupa, kadastro
regulation, rule | 規制, 規則, 規定 | quy định, quy chế | ข้อบังคับ, กฎระเบียบ | စည်းမျဉ်း, စည်းမျဉ်းစည်းကမ်း | विनियमन, नियम, रेगुलेशन | नियम, विनियम | regulasyon, alituntunin ng batas
regulator, regulatory body | 規制当局, 監督官庁 | cơ quan quản lý nhà nước, cơ quan điều tiết | หน่วยงานกำกับดูแล, ผู้กำกับดูแล | ကြီးကြပ်ထိန်းကျပ်ရေးအဖွဲ့ | नियामक, नियामक संस्था | नियामक, नियामक मंडळ | tagapangasiwang ahensya, regulator
renewal, licence renewal | 更新手続, 許可更新 | gia hạn, gia hạn giấy phép | ต่ออายุ, การต่อใบอนุญาต | သက်တမ်းတိုးခြင်း | नवीनीकरण | नूतनीकरण | pag-renew, pagpapanibago
requirement, condition | 要件, 条件, 必要条件 | yêu cầu bắt buộc, điều kiện | ข้อกำหนด, เงื่อนไข | လိုအပ်ချက်, သတ်မှတ်ချက် | शर्त, आवश्यकता | अट, आवश्यकता | kinakailangan, kondisyon, rekisito
resettlement, relocation | 移転, 住民移転, 再定住 | tái định cư, di dời | การตั้งถิ่นฐานใหม่, การย้ายถิ่นฐาน | ပြန်လည်နေရာချထားရေး, ပြောင်းရွှေ့နေရာချထားခြင်း | पुनर्वास, स्थानांतरण | पुनर्वसन, स्थलांतर | relokasyon, paglilipat ng tirahan
restriction, limitation | 制限, 規制措置, 使用制限 | hạn chế, giới hạn | ข้อจำกัด, การจำกัด | ကန့်သတ်ချက်, ကန့်သတ်ခြင်း | प्रतिबंधन, सीमित करना | निर्बंध, मर्यादा घालणे | paghihigpit, limitasyon
revocation, licence cancellation | 取消し, 許可取消, 剥奪 | thu hồi giấy phép, tước giấy phép | เพิกถอนใบอนุญาต, การถอนใบอนุญาต | လိုင်စင်ပယ်ဖျက်ခြင်း, ပြန်လည်ရုပ်သိမ်းခြင်း | रद्दीकरण, लाइसेंस रद्द | परवाना रद्द करणे | pagbawi ng lisensya, pagkansela
right of way, easement | 通行権, 地役権, 道路敷地 | quyền đi qua, hành lang an toàn đường bộ | สิทธิทาง, เขตทาง, ภาระจำยอม | လမ်းနယ်နိမိတ်, ဖြတ်သန်းသွားလာခွင့် | मार्गाधिकार, रास्ते का अधिकार | मार्गाधिकार, वहिवाटीचा हक्क | right of way, daanang legal
roadmap | ロードマップ, 行程表, 工程表 | lộ trình, lộ trình thực hiện | แผนที่นำทาง, โรดแมป | လမ်းပြမြေပုံ | रोडमैप, कार्ययोजना खाका | रोडमॅप, दिशादर्शक आराखडा | roadmap, landas ng plano
scheme, government programme | 制度, 施策プログラム, スキーム | chương trình của chính phủ, cơ chế hỗ trợ | โครงการรัฐ, มาตรการภาครัฐ | အစိုးရအစီအစဉ်, အစီအမံ | सरकारी योजना, स्कीम | शासकीय योजना, योजना | programa ng gobyerno, iskema
setback, buffer zone | 緩衝地帯, セットバック, 離隔 | vùng đệm, khoảng lùi, hành lang bảo vệ | แนวกันชน, ระยะถอยร่น, พื้นที่กันชน | ကြားခံဇုန်, ကြားခံနယ်မြေ | बफर जोन, मध्यवर्ती क्षेत्र | बफर झोन, सामासिक अंतर | buffer zone, sonang pananggalang
settlement, out-of-court settlement | 和解, 示談 | dàn xếp, hòa giải ngoài tòa | การประนีประนอม, ยอมความ | ကျေအေးခြင်း, ညှိနှိုင်းကျေအေးမှု | निपटारा, राजीनामा | तडजोडीने निकाली, समझोता | areglo, pagkakasundo
sovereignty | 主権, 国家主権 | chủ quyền | อธิปไตย | အချုပ်အခြာအာဏာ | संप्रभुता | सार्वभौमत्व | soberanya
special economic zone, industrial estate | 経済特区, 特別経済区, 工業団地 | đặc khu kinh tế, khu công nghiệp | เขตเศรษฐกิจพิเศษ, นิคมอุตสาหกรรม | အထူးစီးပွားရေးဇုန်, စက်မှုဇုန် | विशेष आर्थिक क्षेत्र, औद्योगिक क्षेत्र | विशेष आर्थिक क्षेत्र, एमआयडीसी, औद्योगिक वसाहत | special economic zone, sonang pang-ekonomiya
standard, technical standard | 基準, 規格, 標準 | tiêu chuẩn, quy chuẩn kỹ thuật | มาตรฐาน, เกณฑ์มาตรฐาน | စံနှုန်း, စံချိန်စံညွှန်း | मानक, स्टैंडर्ड | मानक, दर्जामानक | pamantayan, istandard
strategy | 戦略, 方略 | chiến lược, chiến lược phát triển | ยุทธศาสตร์, กลยุทธ์ | မဟာဗျူဟာ, နည်းဗျူဟာ | रणनीति | रणनीती | estratehiya, istratehiya
strict, stringent | 厳しい, 厳格, 厳格化 | nghiêm ngặt, nghiêm khắc | เข้มงวด, เคร่งครัด | တင်းကြပ်သော, တင်းကျပ် | सख्त, कठोर | कडक, कठोर | mahigpit, istrikto
supervision, oversight | 監督, 指導監督, 監理 | giám sát, giám sát quản lý | การกำกับดูแล, การควบคุมดูแล | ကြီးကြပ်မှု, ကြီးကြပ်ခြင်း | पर्यवेक्षण, देखरेख | पर्यवेक्षण, देखरेख | pangangasiwa, superbisyon
sustainable development, sustainability, SDGs | 持続可能な開発, 持続可能性, サステナビリティ | phát triển bền vững, bền vững | การพัฒนาที่ยั่งยืน, ความยั่งยืน | ရေရှည်တည်တံ့သောဖွံ့ဖြိုးတိုးတက်မှု, ရေရှည်တည်တံ့ခြင်း | सतत विकास, टिकाऊ विकास | शाश्वत विकास, शाश्वतता | likas-kayang pag-unlad, napapanatiling pag-unlad
target, reduction target | 削減目標, 目標値, ターゲット | chỉ tiêu cần đạt, mục tiêu cắt giảm | เป้าหมายการลด, ค่าเป้าหมาย | ပစ်မှတ်, လျှော့ချရေးရည်မှန်းချက် | निर्धारित लक्ष्य, टारगेट | लक्ष्य, टार्गेट | target, puntirya
threshold, limit value | しきい値, 閾値, 規制値 | ngưỡng, giá trị giới hạn | เกณฑ์ขีดจำกัด, ค่าขีดเริ่ม | သတ်မှတ်ကန့်သတ်တန်ဖိုး, အဆင့်သတ်မှတ်ချက် | सीमा मान, दहलीज | मर्यादा मूल्य, उंबरठा मूल्य | hangganang halaga, threshold
transparency | 透明性, 見える化, ガラス張り | minh bạch, tính minh bạch | ความโปร่งใส, โปร่งใส | ပွင့်လင်းမြင်သာမှု | पारदर्शिता | पारदर्शकता | transparency, pagiging bukas
unauthorised, without permit, unauthorized | 無許可, 無断, 無届け | không phép, không có giấy phép | ไม่ได้รับอนุญาต, ไม่มีใบอนุญาต | ခွင့်ပြုချက်မရှိ, ပါမစ်မရှိ | बिना अनुमति, अनधिकृत | विनापरवाना, अनधिकृत | walang permiso, walang pahintulot
urban planning, city planning, town planning | 都市計画, まちづくり, 都市計画区域 | quy hoạch đô thị, kiến trúc đô thị | ผังเมือง, การวางผังเมือง | မြို့ပြစီမံကိန်း, မြို့ပြစီမံကိန်းရေးဆွဲခြင်း | शहरी नियोजन, नगर नियोजन, टाउन प्लानिंग | शहर नियोजन, नगररचना | pagpaplano ng lungsod, urban planning
violation, infringement | 違反, 違反行為, 侵害 | vi phạm, hành vi vi phạm | การฝ่าฝืน, การละเมิด | ချိုးဖောက်မှု, ဖောက်ဖျက်ခြင်း | उल्लंघन | उल्लंघन, नियमभंग | paglabag
voluntary agreement, voluntary | 自主協定, 任意, 自主的取組 | tự nguyện, thỏa thuận tự nguyện | สมัครใจ, ข้อตกลงโดยสมัครใจ | မိမိဆန္ဒအလျောက်, စေတနာအလျောက် | स्वैच्छिक, स्वेच्छा से | ऐच्छिक, स्वेच्छेने | kusang-loob, boluntaryo
warning, caution | 警告, 注意喚起, 是正勧告 | cảnh cáo, lời cảnh báo | การตักเตือน, คำเตือน | သတိပေးခြင်း, သတိပေးတားမြစ်ချက် | चेतावनी | इशारा, ताकीद | babala
whistleblower, informant, tip-off | 通報者, 内部告発, 通報 | người tố giác, tố cáo | ผู้แจ้งเบาะแส, แจ้งเบาะแส | သတင်းပေးသူ, တိုင်ကြားသူ | मुखबिर, सूचना देने वाला | जागल्या, माहिती देणारा | nagsusumbong, whistleblower
zoning, zoning ordinance, zone | 用途地域, ゾーニング, 地域指定 | phân khu, phân vùng | การแบ่งเขต, เขตการใช้ที่ดิน, โซนนิ่ง | ဇုန်သတ်မှတ်ခြင်း, ဇုန်ခွဲခြင်း | ज़ोनिंग, क्षेत्र निर्धारण | झोनिंग, क्षेत्र विभागणी | pagsosona, zoning
`;
