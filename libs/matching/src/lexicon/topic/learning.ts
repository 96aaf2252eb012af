/** Words of research, education, training, campaigns, awareness and behaviour: see ../model.ts for the columns. */
export const learning = `
academic, scholarly | 学術, アカデミック | học thuật, hàn lâm | ทางวิชาการ, เชิงวิชาการ | ပညာရပ်ဆိုင်ရာ | अकादमिक, शैक्षणिक | शैक्षणिक, अकादमिक | akademiko
advertisement, commercial | 広告, 宣伝, コマーシャル | quảng cáo, quảng bá | โฆษณา, การโฆษณา | ကြော်ငြာ | विज्ञापन | जाहिरात | patalastas, anunsyo sa negosyo
apprenticeship, on-the-job training, OJT | 実務研修, 見習い, OJT | đào tạo tại chỗ, học việc | ฝึกงาน, การฝึกอบรมในงาน | အလုပ်သင်, လုပ်ငန်းခွင်သင်တန်း | प्रशिक्षुता, काम पर प्रशिक्षण | शिकाऊ प्रशिक्षण, प्रत्यक्ष कामावर प्रशिक्षण | pagsasanay sa trabaho, aprentis
attitude, mindset | 態度, 考え方, マインドセット | thái độ, tư duy | ทัศนคติ, กรอบความคิด | သဘောထား, စိတ်နေသဘောထား | रवैया, मानसिकता, सोच | वृत्ती, मानसिकता | saloobin, kaisipan
award, commendation | 表彰, 受賞, アワード | giải thưởng, khen thưởng | รางวัลเชิดชู, การยกย่อง | ဆုချီးမြှင့်ခြင်း, ဂုဏ်ပြုခြင်း | सम्मान, प्रशस्ति | पुरस्कार, गौरव | parangal, gawad-pagkilala
awareness, consciousness | 意識, 認識, 自覚 | nhận thức, ý thức | ความตระหนัก, จิตสำนึก, การรับรู้ | အသိပညာ, သတိရှိမှု | जागरूकता, चेतना | जागरूकता, जाणीव | kamalayan, kamulatan
awareness campaign, awareness raising | 啓発, 啓発活動, 普及啓発, 意識啓発 | nâng cao nhận thức, tuyên truyền vận động | การรณรงค์สร้างความตระหนัก, การสร้างจิตสำนึก | အသိပညာပေးလှုပ်ရှားမှု, အသိပညာမြှင့်တင်ခြင်း | जागरूकता अभियान, जन जागरण | जनजागृती मोहीम, प्रबोधन | kampanya sa kamalayan, pagpapataas ng kamalayan
behaviour, behavior, conduct | 行動, ふるまい, 行動様式 | hành vi, cách ứng xử | พฤติกรรม, การประพฤติตน | အပြုအမူ | व्यवहार, आचरण | वर्तन, वागणूक | pag-uugali, asal
behaviour change, behavior change | 行動変容, 行動変化, 意識改革 | thay đổi hành vi, thay đổi thói quen | การเปลี่ยนพฤติกรรม, ปรับเปลี่ยนพฤติกรรม | အပြုအမူပြောင်းလဲခြင်း, အကျင့်ပြုပြင်ခြင်း | व्यवहार परिवर्तन, आदत बदलना | वर्तन बदल, वर्तणूक बदल | pagbabago ng pag-uugali, pagbabago ng asal
billboard, signboard, hoarding | 看板, 広告看板, 立て看板 | biển quảng cáo, pa nô | ป้ายโฆษณา, บิลบอร์ด | ဆိုင်းဘုတ်, ကြော်ငြာဘုတ် | होर्डिंग, साइनबोर्ड | होर्डिंग, फलक | karatula, billboard
blackboard, whiteboard | 黒板, ホワイトボード | bảng đen, bảng trắng | กระดานดำ, ไวท์บอร์ด | ကျောက်သင်ပုန်း, သင်ပုန်းဖြူ | ब्लैकबोर्ड, श्यामपट | फळा, व्हाईटबोर्ड | pisara, whiteboard
brochure, leaflet, pamphlet, flyer | パンフレット, リーフレット, チラシ, ビラ | tờ rơi, tờ gấp | แผ่นพับ, ใบปลิว, โบรชัวร์ | လက်ကမ်းစာစောင် | पर्चा, ब्रोशर | माहितीपत्रक, पत्रक | polyeto, babasahin
bulletin, magazine | 雑誌, 広報誌, 会誌 | tạp chí, tập san | นิตยสาร, วารสารข่าว | မဂ္ဂဇင်း | पत्रिका, मैगजीन | मासिक, नियतकालिक | magasin, bulitin
campaign, drive | キャンペーン, 推進運動 | chiến dịch, phong trào | แคมเปญ, การรณรงค์ | လှုံ့ဆော်မှု, ကမ်ပိန်း | अभियान, मुहिम | मोहीम, अभियान | kampanya
capacity building, capacity development | 能力開発, 能力強化, キャパシティビルディング, 人材育成 | nâng cao năng lực, xây dựng năng lực | การเสริมสร้างศักยภาพ, พัฒนาศักยภาพ, การพัฒนาขีดความสามารถ | စွမ်းဆောင်ရည်မြှင့်တင်ခြင်း | क्षमता निर्माण, क्षमता विकास | क्षमता बांधणी, क्षमता विकास | pagpapaunlad ng kakayahan, capacity building
cartoon, comic, manga | 漫画, マンガ, 絵本 | truyện tranh, hoạt hình | การ์ตูน, หนังสือการ์ตูน | ကာတွန်း | कार्टून, चित्रकथा | व्यंगचित्र, चित्रकथा | komiks, kartun
center of excellence, research centre | 研究センター, 研究拠点 | trung tâm nghiên cứu, trung tâm xuất sắc | ศูนย์วิจัย, ศูนย์ความเป็นเลิศ | သုတေသနစင်တာ | अनुसंधान केंद्र, शोध केंद्र | संशोधन केंद्र | sentro ng pananaliksik
champion, role model, ambassador | 模範, ロールモデル, 大使, アンバサダー | gương điển hình, đại sứ | ต้นแบบบุคคล, ทูตสิ่งแวดล้อม | စံပြပုဂ္ဂိုလ်, သံတမန် | आदर्श व्यक्ति, राजदूत | आदर्श व्यक्ती, दूत | huwaran, embahador
classroom | 教室, クラスルーム | lớp học, phòng học | ห้องเรียน, ชั้นเรียน | စာသင်ခန်း | कक्षा कक्ष, क्लासरूम | वर्गखोली | silid-aralan
clean-up drive, clean-up campaign | 清掃活動, クリーンアップ作戦, 一斉清掃 | ra quân dọn vệ sinh, ngày hội làm sạch | กิจกรรมทำความสะอาด, บิ๊กคลีนนิ่งเดย์, เก็บขยะอาสา | သန့်ရှင်းရေးလှုပ်ရှားမှု, စုပေါင်းသန့်ရှင်းရေး | सफाई अभियान, स्वच्छता अभियान | स्वच्छता मोहीम, सफाई मोहीम | clean-up drive, paglilinis ng komunidad
club activity, school club, eco club | クラブ活動, 部活, サークル | câu lạc bộ, câu lạc bộ môi trường | ชมรม, กิจกรรมชมรม | ကလပ်အသင်း, ကျောင်းကလပ် | इको क्लब, स्कूल क्लब | इको क्लब, शाळा मंडळ | samahan sa paaralan, club
commuting to school, going to school | 通学, 登下校, 登校 | đi học, đến trường | เดินทางไปโรงเรียน, ไปโรงเรียน | ကျောင်းသွားကျောင်းပြန် | स्कूल आना-जाना | शाळेत जाणे-येणे | pagpasok sa paaralan
competence, ability, capability | 能力, 力量, 対応力 | năng lực, khả năng | ความสามารถ, สมรรถนะบุคคล | စွမ်းရည်, လုပ်နိုင်စွမ်း | योग्यता, काबिलियत | योग्यता, पात्रता | kakayahan, kahusayan sa gawain
contest, competition event | コンテスト, コンクール, 大会 | cuộc thi, hội thi | การประกวด, แข่งขัน | ပြိုင်ပွဲ | प्रतियोगिता | स्पर्धा, चढाओढ | paligsahan, patimpalak
course, training course | 講座, コース, 研修コース | khóa học, khóa đào tạo | หลักสูตรอบรม, คอร์สเรียน | သင်တန်း, သင်ခန်းစာအပတ်စဉ် | कोर्स, पाठ्यचर्या | अभ्यास वर्ग, कोर्स | kurso, pagsasanay na kurso
culture, tradition | 文化, 伝統 | văn hóa, truyền thống | วัฒนธรรม, ประเพณี | ယဉ်ကျေးမှု, ရိုးရာဓလေ့ | संस्कृति, परंपरा | संस्कृती, परंपरा | kultura, tradisyon
curriculum, syllabus | カリキュラム, 教育課程, 授業計画 | chương trình giảng dạy, giáo trình học | หลักสูตร, หลักสูตรการศึกษา | သင်ရိုးညွှန်းတမ်း, သင်ရိုး | पाठ्यक्रम, सिलेबस | अभ्यासक्रम | kurikulum
degree, diploma | 学位, 卒業証書, ディプロマ | bằng cấp, bằng tốt nghiệp | ปริญญา, อนุปริญญา | ဘွဲ့, ဒီပလိုမာ | उपाधि, डिप्लोमा | पदवी, पदविका | digri sa kolehiyo, diploma
dialogue, discussion | 対話, 議論, 意見交換, 話し合い | đối thoại, thảo luận | การสนทนา, การอภิปราย, แลกเปลี่ยนความเห็น | ဆွေးနွေးပွဲ, စကားဝိုင်း | संवाद, चर्चा | संवाद, चर्चा | diyalogo, talakayan
dictionary, glossary | 辞書, 用語集, 辞典 | từ điển, bảng thuật ngữ | พจนานุกรม, อภิธานศัพท์ | အဘိဓာန် | शब्दकोश, शब्दावली | शब्दकोश | diksiyonaryo, talahulugan
discovery, finding | 発見, 知見 | phát hiện mới, khám phá | การค้นพบ, ข้อค้นพบ | တွေ့ရှိချက် | निष्कर्ष, आविष्कार | शोध, निष्कर्ष | natuklasan, tuklas
dissemination, popularisation, outreach | 普及, 周知, 広める, アウトリーチ | phổ biến, tuyên truyền | การเผยแพร่, การประชาสัมพันธ์เชิงรุก | ဖြန့်ဝေပြောကြားခြင်း, ဖြန့်ဖြူးသိစေခြင်း | प्रचार प्रसार, प्रसार | प्रचार प्रसार | pagpapalaganap, pagpapakalat ng kaalaman
documentary, educational film | ドキュメンタリー, 記録映画, 教育映像 | phim tài liệu, phim tư liệu | สารคดี, ภาพยนตร์สารคดี | မှတ်တမ်းရုပ်ရှင် | वृत्तचित्र, डॉक्यूमेंट्री | माहितीपट | dokumentaryo
dropout, out-of-school | 不登校, 中退, 未就学 | bỏ học, thất học | ออกกลางคัน, เด็กนอกระบบ | ကျောင်းထွက်, ကျောင်းပြင်ပ | पढ़ाई छोड़ना, ड्रॉपआउट | शाळाबाह्य, शाळा गळती | paghinto sa pag-aaral, di-nag-aaral
e-learning, online course | eラーニング, オンライン講座, 遠隔授業 | học trực tuyến, đào tạo trực tuyến | การเรียนออนไลน์, อีเลิร์นนิง | အွန်လိုင်းသင်တန်း, အီးလာနင်း | ऑनलाइन पढ़ाई, ई-लर्निंग | ऑनलाइन शिक्षण, ई-लर्निंग | online na pag-aaral, e-learning
eco-friendly behaviour, environmentally friendly | エコ活動, 環境にやさしい, 環境配慮, エコ | thân thiện với môi trường, sống xanh | เป็นมิตรต่อสิ่งแวดล้อม, รักษ์โลก | သဘာဝပတ်ဝန်းကျင်နှင့်သဟဇာတ | पर्यावरण अनुकूल, पर्यावरण हितैषी | पर्यावरणपूरक, पर्यावरणस्नेही | makakalikasan, eco-friendly
education, schooling | 教育, 学校教育 | giáo dục, học vấn | การศึกษา, ให้การศึกษา | ပညာရေး | शिक्षा, पढ़ाई | शिक्षण | edukasyon
educational material, teaching material | 教材, 教具, 副読本 | tài liệu giảng dạy, học liệu | สื่อการเรียนการสอน, สื่อการสอน | သင်ထောက်ကူပစ္စည်း, သင်ကြားရေးပစ္စည်း | शिक्षण सामग्री, पाठ्य सामग्री | शैक्षणिक साहित्य, अध्यापन साहित्य | kagamitan sa pagtuturo, materyales sa pagtuturo
educator, facilitator, trainer | 教育者, ファシリテーター, 研修講師, トレーナー | người đào tạo, giảng viên tập huấn | วิทยากร, ครูฝึก | သင်တန်းဆရာ, နည်းပြ | प्रशिक्षक, ट्रेनर | प्रशिक्षक, सुलभक | tagapagsanay, tagapagturo
emotion, feeling | 感情, 気持ち | cảm xúc, tình cảm | อารมณ์, ความรู้สึก | စိတ်ခံစားမှု | भावना | भावना | damdamin, emosyon
encouragement, promotion of behaviour | 奨励, 促進, 働きかけ | động viên, thúc đẩy | การส่งเสริม, การให้กำลังใจ | တိုက်တွန်းအားပေးခြင်း, မြှင့်တင်ခြင်း | बढ़ावा, प्रोत्साहित करना | उत्तेजन, चालना | paghihikayat, pagtataguyod
environmental day, earth day, world environment day | 環境の日, アースデイ, 環境月間 | ngày môi trường thế giới, giờ trái đất, ngày trái đất | วันสิ่งแวดล้อมโลก, วันคุ้มครองโลก | ကမ္ဘာ့ပတ်ဝန်းကျင်ထိန်းသိမ်းရေးနေ့, ကမ္ဘာမြေနေ့ | विश्व पर्यावरण दिवस, पृथ्वी दिवस | जागतिक पर्यावरण दिन, वसुंधरा दिन | araw ng kalikasan, earth day
environmental science | 環境科学, 環境学 | khoa học môi trường, ngành môi trường | วิทยาศาสตร์สิ่งแวดล้อม, ศาสตร์สิ่งแวดล้อม | ပတ်ဝန်းကျင်သိပ္ပံ | पर्यावरण विज्ञान | पर्यावरण विज्ञान, पर्यावरणशास्त्र | agham pangkalikasan
essay, thesis | 作文, 卒業論文, 学位論文 | bài luận, luận văn | เรียงความ, วิทยานิพนธ์ | စာစီစာကုံး, ကျမ်း | निबंध, शोध प्रबंध | निबंध, प्रबंध | sanaysay, tesis
ethics, morality | 倫理, 道徳, モラル | đạo đức, luân lý | จริยธรรม, ศีลธรรม | ကျင့်ဝတ်ဆိုင်ရာ, စာရိတ္တ | नैतिकता, नीति शास्त्र | नैतिकता, नीतिमत्ता | etika, moralidad
examination, exam | 学力試験, 受験, 考査 | kỳ thi, bài thi | การสอบ, ข้อสอบ | စာမေးပွဲ | परीक्षा, इम्तिहान | परीक्षा | eksaminasyon, pagsusulit
exchange programme, study exchange | 交流, 交流事業, 交換留学 | trao đổi, giao lưu | โครงการแลกเปลี่ยน, แลกเปลี่ยนนักเรียน | ဖလှယ်ရေးအစီအစဉ် | आदान-प्रदान कार्यक्रम | देवाणघेवाण कार्यक्रम | palitan ng mag-aaral, exchange program
exhibition, expo, trade fair | 展示会, 博覧会, 展示, 見本市 | triển lãm, hội chợ | นิทรรศการ, งานแสดงสินค้า | ပြပွဲ, ကုန်စည်ပြပွဲ | प्रदर्शनी, मेला | प्रदर्शन, मेळा | eksibisyon, tanghalan
experience, practical experience | 経験, 体験, 実体験 | kinh nghiệm, trải nghiệm | ประสบการณ์, มีประสบการณ์ | အတွေ့အကြုံ | अनुभव, तजुर्बा | अनुभव | karanasan
experiment, trial | 実験, 試み | thí nghiệm, thực nghiệm | การทดลอง, ทดลอง | စမ်းသပ်ချက်, လက်တွေ့စမ်းသပ် | प्रयोग | प्रयोग | eksperimento
explanation, briefing session | 説明, 説明会, 解説 | giải thích, buổi thuyết minh | คำอธิบาย, การชี้แจง, ประชุมชี้แจง | ရှင်းလင်းချက်, ရှင်းလင်းပွဲ | व्याख्या, स्पष्टीकरण | स्पष्टीकरण, माहिती सत्र | paliwanag, pagpapaliwanag
extracurricular, after-school | 課外活動, 放課後 | ngoại khóa, sau giờ học | นอกหลักสูตร, หลังเลิกเรียน | သင်ရိုးပြင်ပ, ကျောင်းဆင်းချိန် | पाठ्येतर, स्कूल के बाद | अभ्यासेतर, शाळेनंतर | pagkatapos ng klase, ekstra-kurikular
field trip, study tour, excursion | 社会見学, 見学, 遠足, スタディツアー | tham quan học tập, dã ngoại | ทัศนศึกษา, การศึกษาดูงาน | လေ့လာရေးခရီး | शैक्षिक भ्रमण, अध्ययन यात्रा | शैक्षणिक सहल, अभ्यास दौरा | lakbay-aral, field trip
folk song, campaign song, jingle | キャンペーンソング, 民謡 | bài hát, dân ca, bài hát tuyên truyền | เพลงรณรงค์, เพลงพื้นบ้าน | ကျေးလက်သီချင်း, လှုံ့ဆော်သီချင်း | लोक गीत, अभियान गीत | लोकगीत, मोहीम गीत | awiting-bayan, jingle
forum, symposium, seminar | シンポジウム, セミナー, フォーラム, 講演会 | hội thảo, tọa đàm, diễn đàn | สัมมนา, เวทีเสวนา, ซิมโพเซียม | ဆီမီနာ, နှီးနှောဖလှယ်ပွဲ, ဖိုရမ် | संगोष्ठी, सेमिनार, मंच चर्चा | चर्चासत्र, परिसंवाद, सेमिनार | porum, seminar, simposyum
game, educational game, quiz | クイズ, ゲーム, 遊び | trò chơi, câu đố | เกม, ตอบคำถาม, ควิซ | ဂိမ်း, ဉာဏ်စမ်းပဟေဠိ | खेल, क्विज, प्रश्नोत्तरी | खेळ, प्रश्नमंजुषा | laro, quiz
graduate, graduation | 卒業, 卒業生 | tốt nghiệp, sinh viên tốt nghiệp | บัณฑิต, สำเร็จการศึกษา | ဘွဲ့ရ, ကျောင်းပြီး | स्नातक, ग्रेजुएट | पदवीधर | nagtapos, pagtatapos sa pag-aaral
graduate school, postgraduate | 大学院, 大学院生 | sau đại học, cao học | บัณฑิตวิทยาลัย, บัณฑิตศึกษา | ဘွဲ့လွန် | स्नातकोत्तर | पदव्युत्तर | gradwadong paaralan
guidance, coaching, mentoring | 指導, 助言, 伴走支援, コーチング | hướng dẫn kèm cặp, chỉ dẫn | การแนะนำสอนงาน, โค้ชชิ่ง, พี่เลี้ยง | လမ်းပြသင်ကြားခြင်း, နည်းပြခြင်း | मार्गदर्शन, कोचिंग | मार्गदर्शन | paggabay, pagtuturo nang malapitan
habit, custom of daily life | 習慣, 生活習慣 | thói quen, nếp sống | นิสัย, ความเคยชิน | အလေ့အကျင့်, အကျင့် | आदत | सवय | ugali, nakagawian
hands-on, practical training | 実習, 体験学習, ハンズオン, 実地訓練 | thực hành, thực tập | ภาคปฏิบัติ, ลงมือทำ, ฝึกปฏิบัติ | လက်တွေ့သင်ကြားခြင်း, လက်တွေ့လေ့ကျင့်မှု | व्यावहारिक प्रशिक्षण, करके सीखना | प्रत्यक्ष प्रशिक्षण, प्रात्यक्षिक शिक्षण | praktikal na pagsasanay, hands-on
higher education, tertiary education | 高等教育, 大学教育 | giáo dục đại học, bậc đại học | อุดมศึกษา, การศึกษาระดับอุดมศึกษา | အဆင့်မြင့်ပညာ | उच्च शिक्षा | उच्च शिक्षण | mas mataas na edukasyon
homework, assignment | 宿題, 課題学習 | bài tập về nhà, bài về nhà | การบ้าน, งานที่ครูมอบหมาย | အိမ်စာ | गृहकार्य, होमवर्क | गृहपाठ | takdang-aralin
human resource development, talent development | 人材開発, 人づくり, 育成 | phát triển nguồn nhân lực, đào tạo nhân lực | การพัฒนาทรัพยากรมนุษย์, พัฒนาบุคลากร | လူ့စွမ်းအားအရင်းအမြစ်ဖွံ့ဖြိုးရေး | मानव संसाधन विकास | मनुष्यबळ विकास | pagpapaunlad ng yamang-tao
hygiene education, health education | 衛生教育, 保健教育, 健康教育 | giáo dục vệ sinh, giáo dục sức khỏe | สุขศึกษา, การให้ความรู้ด้านสุขอนามัย | ကျန်းမာရေးပညာပေး, တစ်ကိုယ်ရေသန့်ရှင်းရေးပညာပေး | स्वच्छता शिक्षा, स्वास्थ्य शिक्षा | आरोग्य शिक्षण, स्वच्छता शिक्षण | edukasyon sa kalinisan, edukasyong pangkalusugan
ignorance, lack of knowledge, lack of awareness | 知識不足, 無知, 意識の低さ | thiếu hiểu biết, thiếu ý thức, ý thức kém | ขาดความรู้, ขาดจิตสำนึก, ความไม่รู้ | အသိပညာနည်းပါးမှု, ဗဟုသုတမရှိခြင်း | जानकारी की कमी, अज्ञानता | अज्ञान, जागरूकतेचा अभाव | kakulangan sa kaalaman, kamangmangan
illiteracy | 非識字, 文盲 | mù chữ, không biết chữ | ไม่รู้หนังสือ, การไม่รู้หนังสือ | စာမတတ်ခြင်း | निरक्षरता, अनपढ़ | निरक्षरता, अशिक्षित | kamangmangan sa pagbasa at pagsulat, di-marunong bumasa
illustration, pictogram | イラスト, 絵表示, ピクトグラム, 挿絵 | hình minh họa, biểu tượng | ภาพประกอบ, สัญลักษณ์ภาพ | သရုပ်ဖော်ပုံ | चित्रण, चित्र संकेत | चित्रांकन, चित्रचिन्ह | ilustrasyon, guhit na larawan
indigenous knowledge, local wisdom, traditional knowledge | 伝統知, 先人の知恵, 生活の知恵 | tri thức bản địa, kinh nghiệm dân gian | ภูมิปัญญาท้องถิ่น, ภูมิปัญญาชาวบ้าน | ဒေသန္တရအသိပညာ, ရိုးရာဗဟုသုတ | पारंपरिक ज्ञान, देशज ज्ञान | पारंपरिक ज्ञान, स्थानिक ज्ञान | katutubong kaalaman
innovation, invention | 革新, イノベーション, 発明, 技術革新 | đổi mới sáng tạo, sáng chế phát minh | นวัตกรรม, สิ่งประดิษฐ์ | ဆန်းသစ်တီထွင်မှု, တီထွင်မှု | नवाचार, इनोवेशन, आविष्कार करना | नवोपक्रम, नवकल्पना | inobasyon, imbensyon
instruction, teaching | 授業, 指導内容, 教える | giảng dạy, dạy học | การสอน, การเรียนการสอน | သင်ကြားခြင်း, သင်ကြားမှု | अध्यापन, पढ़ाना | अध्यापन, शिकवणे | pagtuturo, panuto
interest, curiosity | 関心, 興味, 好奇心 | quan tâm, tò mò, hứng thú | ความสนใจ, ความอยากรู้ | စိတ်ဝင်စားမှု, စူးစမ်းလိုစိတ် | रुचि, दिलचस्पी, जिज्ञासा | रुची, कुतूहल | pagkawili, kuryosidad
internship | インターンシップ, インターン, 職場体験 | kỳ thực tập, thực tập sinh | การฝึกงานนักศึกษา, สหกิจศึกษา | အလုပ်သင်အစီအစဉ်, အင်တန်းရှစ် | इंटर्नशिप, प्रशिक्षुता अवधि | इंटर्नशिप | internship
interview, hearing survey | 聞き取り調査, インタビュー, ヒアリング | phỏng vấn, buổi phỏng vấn | การสัมภาษณ์, สัมภาษณ์ | အင်တာဗျူး, မေးမြန်းခြင်း | साक्षात्कार, इंटरव्यू | मुलाखत | panayam, interbyu
joint research | 共同研究, 産学連携, 産学官連携 | nghiên cứu chung, hợp tác nghiên cứu | การวิจัยร่วม, วิจัยร่วมกัน | ပူးတွဲသုတေသန | संयुक्त अनुसंधान | संयुक्त संशोधन | magkasanib na pananaliksik
journal, academic journal, research paper | 論文, 学術誌, 研究論文 | bài báo khoa học, tạp chí khoa học | บทความวิจัย, วารสารวิชาการ | သုတေသနစာတမ်း, ဂျာနယ် | शोध पत्र, शोध पत्रिका | शोधनिबंध, संशोधनपत्रिका | pananaliksik na papel, dyornal
knowledge, expertise | 知識, 専門知識, ノウハウ | kiến thức, tri thức, hiểu biết | ความรู้, องค์ความรู้ | ဗဟုသုတ, ပညာဗဟုသုတ | ज्ञान, विशेषज्ञता | ज्ञान, कौशल्यज्ञान | kaalaman
laboratory, lab | 実験室, 研究室, ラボ, 試験所 | phòng thí nghiệm, phòng lab | ห้องปฏิบัติการ, ห้องแล็บ | ဓာတ်ခွဲခန်း, လက်တွေ့ခန်း | प्रयोगशाला, लैब | प्रयोगशाळा, लॅब | laboratoryo
language, mother tongue | 言語, 言葉, 母語 | ngôn ngữ, tiếng mẹ đẻ | ภาษา, ภาษาแม่ | ဘာသာစကား | भाषा | भाषा | wika
learning, study | 学習, 勉強, 学び直し | học tập, việc học | การเรียนรู้, การเรียน | သင်ယူမှု, လေ့လာသင်ယူ | सीखना, अध्ययन | शिकणे, अध्ययन | pag-aaral, pagkatuto
lecture, talk | 講義, 講演, 出前講座, レクチャー | bài giảng, buổi nói chuyện | การบรรยาย, บรรยาย | ဟောပြောပွဲ, သင်ကြားပို့ချချက် | व्याख्यान, लेक्चर | व्याख्यान | lektura, panayam na pagtuturo
lecturer, university lecturer | 講師, 大学教員 | giảng viên, giảng viên đại học | อาจารย์, อาจารย์มหาวิทยาลัย | ကထိက, တက္ကသိုလ်ဆရာ | व्याख्याता, प्राध्यापक | व्याख्याता, प्राध्यापक | lektor, guro sa unibersidad
lesson, class session | レッスン, 授業時間 | bài học, tiết học | บทเรียน, คาบเรียน | သင်ခန်းစာအချိန်, စာသင်ချိန် | पाठ, क्लास | धडा, तासिका | aralin, leksiyon
lifelong learning, adult education | 生涯学習, 社会教育, 成人教育 | học suốt đời, giáo dục người lớn | การเรียนรู้ตลอดชีวิต, การศึกษาผู้ใหญ่ | တစ်သက်တာပညာရေး, အရွယ်ရောက်သူပညာရေး | आजीवन शिक्षा, प्रौढ़ शिक्षा | निरंतर शिक्षण, प्रौढ शिक्षण | habambuhay na pag-aaral
literacy, reading and writing | 識字, 読み書き, リテラシー | biết chữ, xóa mù chữ | การรู้หนังสือ, อ่านออกเขียนได้ | စာတတ်မြောက်ရေး, စာတတ်ခြင်း | साक्षरता, पढ़ना-लिखना | साक्षरता | literasiya, kaalaman sa pagbasa
literature review, reference material | 参考文献, 文献調査, 参考資料 | tài liệu tham khảo, tổng quan tài liệu | เอกสารอ้างอิง, ทบทวนวรรณกรรม | ကိုးကားစာအုပ်, စာပေလေ့လာသုံးသပ်ခြင်း | संदर्भ सामग्री, साहित्य समीक्षा | संदर्भ साहित्य, साहित्य आढावा | sanggunian, pagsusuri ng literatura
logo, mascot, character | ロゴ, マスコット, キャラクター | logo, linh vật, biểu trưng | โลโก้, มาสคอต | လိုဂို, မက်စကော့ | लोगो, प्रतीक चिह्न, शुभंकर | बोधचिन्ह, शुभंकर | logo, maskot
manners, etiquette, public morals | マナー, 作法, エチケット, モラル向上 | phép lịch sự, nếp sống văn minh | มารยาท, มารยาทสาธารณะ | ယဉ်ကျေးမှုအကျင့်, အမူအကျင့်ကောင်း | शिष्टाचार, तमीज | शिष्टाचार, सभ्यता | mabuting asal, kagandahang-asal
memory, remember | 記憶, 思い出, 覚える | trí nhớ, ghi nhớ | ความทรงจำ, จดจำ | မှတ်ဉာဏ်, မှတ်မိခြင်း | याददाश्त, स्मृति | स्मरणशक्ती, आठवणी | alaala, memorya
misunderstanding, misconception | 誤解, 思い込み, 勘違い | hiểu lầm, hiểu sai | ความเข้าใจผิด, เข้าใจผิด | နားလည်မှုလွဲခြင်း, အထင်လွဲခြင်း | गलतफहमी, भ्रांति | गैरसमज | maling akala, di-pagkakaunawaan
model case, showcase | モデルケース, 手本, ショーケース | mô hình mẫu, điểm trình diễn | กรณีต้นแบบ, พื้นที่ต้นแบบ | စံပြပုံစံ, နမူနာပြ | आदर्श उदाहरण, मॉडल उदाहरण | आदर्श नमुना | huwarang halimbawa
motivation, willingness | 意欲, やる気, 動機, モチベーション | động lực, sự sẵn lòng | แรงจูงใจในการทำ, ความเต็มใจ | စေ့ဆော်မှု, လိုလားမှု | प्रेरणा, इच्छा शक्ति | प्रेरणा, इच्छाशक्ती | motibasyon, pagganyak
mutual understanding, public understanding | 相互理解, 理解促進, 住民理解 | hiểu biết lẫn nhau, sự thấu hiểu | ความเข้าใจร่วมกัน, ความเข้าใจของประชาชน | အပြန်အလှန်နားလည်မှု | आपसी समझ | परस्पर समज, सामंजस्य | pagkakaunawaan
nature school, outdoor education | 自然学校, 自然体験, 野外教育, 自然観察会 | giáo dục ngoài trời, trải nghiệm thiên nhiên | ค่ายธรรมชาติ, โรงเรียนธรรมชาติ, ค่ายสิ่งแวดล้อม | သဘာဝသင်တန်းကျောင်း, ပြင်ပသင်ကြားရေး | प्रकृति शिविर, प्रकृति विद्यालय | निसर्ग शाळा, निसर्ग शिबिर | paaralang pangkalikasan, kampo sa kalikasan
notebook, pencil | ノート, 鉛筆, 筆記用具 | quyển vở, bút chì | สมุด, ดินสอ | မှတ်စုစာအုပ်, ခဲတံ | कॉपी, पेंसिल, नोटबुक | वही, पेन्सिल | kuwaderno, lapis
nudge | ナッジ, そっと後押し | cú hích hành vi | การสะกิด, นัดจ์ | တွန်းအားငယ်ပေးခြင်း | नज, हल्का प्रोत्साहन | नज, सौम्य प्रेरणा | nudge, marahang panghihikayat
opinion, viewpoint | 意見, 見解 | ý kiến, quan điểm | ความคิดเห็น, ทัศนะ | သဘောထားမှတ်ချက်, ထင်မြင်ချက် | राय, दृष्टिकोण | मतप्रदर्शन, मतमतांतर | opinyon, pananaw
parents association, parent-teacher association | 保護者会, 父母会, PTA | hội phụ huynh, hội cha mẹ học sinh | สมาคมผู้ปกครองและครู, สมาคมผู้ปกครอง | မိဘဆရာအသင်း | अभिभावक शिक्षक संघ | पालक शिक्षक संघ | samahan ng magulang at guro, PTA
participant, attendee | 参加者, 出席者, 受講者 | người tham gia, học viên, người tham dự | ผู้เข้าร่วม, ผู้เข้าอบรม | ပါဝင်သူ, တက်ရောက်သူ | प्रतिभागी | सहभागी, उपस्थित | kalahok, dumalo
peer learning, knowledge sharing | 学び合い, 知識共有, ナレッジ共有 | chia sẻ kiến thức, học hỏi lẫn nhau | การแลกเปลี่ยนเรียนรู้, แบ่งปันความรู้ | အသိပညာမျှဝေခြင်း, အပြန်အလှန်သင်ယူခြင်း | ज्ञान साझा करना, आपस में सीखना | ज्ञानाची देवाणघेवाण | pagbabahagi ng kaalaman
perception, public opinion | 世論, 受け止め方, 認知 | dư luận, nhận định của người dân | ทัศนคติสาธารณะ, ประชามติ | လူထုအမြင်, ပြည်သူ့သဘောထား | जनमत, धारणा | जनमत, धारणा | opinyon ng publiko, persepsyon
persuasion, convince | 説得, 納得, 呼びかけ | thuyết phục, vận động người dân | การโน้มน้าว, ชักชวน | စည်းရုံးခြင်း, ဖျောင်းဖျခြင်း | समझाना, मनाना | मन वळवणे, पटवून देणे | paghimok, panghihikayat
play, drama, street theatre | 演劇, 寸劇, 芝居 | kịch, tiểu phẩm | ละคร, ละครเวที | ပြဇာတ်, လမ်းဘေးပြဇာတ် | नाटक, नुक्कड़ नाटक | नाटक, पथनाट्य | dula, dulang panlansangan
playground | 校庭, 運動場, 遊び場 | sân chơi, sân trường | สนามเด็กเล่น, สนามโรงเรียน | ကစားကွင်း | खेल का मैदान | खेळाचे मैदान, क्रीडांगण | palaruan
pledge card, eco pledge | エコ宣言, 環境宣言 | bản cam kết môi trường, lời hứa bảo vệ môi trường | คำปฏิญาณรักษ์โลก | ပတ်ဝန်းကျင်ကတိပြုလွှာ | पर्यावरण शपथ, संकल्प लेना | पर्यावरण शपथ | panata para sa kalikasan
presentation, slides | 発表資料, プレゼンテーション, スライド | thuyết trình, bài trình bày | การนำเสนอ, พรีเซนเทชัน, สไลด์ | တင်ပြဆွေးနွေးခြင်း, ဆလိုက် | प्रस्तुति, प्रेजेंटेशन | सादरीकरण, प्रेझेंटेशन | presentasyon, paglalahad
principal, headmaster | 校長, 校長先生, 学長 | hiệu trưởng, thầy hiệu trưởng | ผู้อำนวยการโรงเรียน, ครูใหญ่ | ကျောင်းအုပ်ကြီး | प्रधानाचार्य, प्रिंसिपल | मुख्याध्यापक, प्राचार्य | punong-guro, prinsipal
private school, international school | 私立学校, 私立, インターナショナルスクール | trường tư thục, trường quốc tế | โรงเรียนเอกชน, โรงเรียนนานาชาติ | ပုဂ္ဂလိကကျောင်း, နိုင်ငံတကာကျောင်း | निजी स्कूल, प्राइवेट स्कूल | खासगी शाळा | pribadong paaralan
qualification, professional qualification | 資格, 技能資格, 資格試験 | trình độ chuyên môn, chứng chỉ hành nghề | คุณวุฒิ, คุณสมบัติวิชาชีพ | အရည်အချင်းသတ်မှတ်ချက်, အရည်အချင်း | अर्हता, शैक्षिक योग्यता | शैक्षणिक पात्रता, अर्हता | kwalipikasyon
question, question and answer | 質疑応答, 設問, 問い | câu hỏi, hỏi đáp | คำถาม, ถามตอบ | မေးခွန်း, အမေးအဖြေ | प्रश्न, सवाल | प्रश्न, प्रश्नोत्तरे | tanong, tanungan
questionnaire, survey form, opinion poll | アンケート, 質問票, 意識調査 | phiếu khảo sát, bảng hỏi | แบบสอบถาม, แบบสำรวจ | မေးခွန်းလွှာ, စစ်တမ်းမေးခွန်း | प्रश्नावली, सर्वेक्षण फॉर्म | प्रश्नावली, सर्वेक्षण अर्ज | talatanungan, sarbey
religion, religious teaching | 宗教, 信仰 | tôn giáo, tín ngưỡng | ศาสนา, ความเชื่อ | ဘာသာရေး, ကိုးကွယ်မှု | धर्म, धार्मिक | धर्म, धार्मिक | relihiyon, pananampalataya
reporter, news article, news | ニュース, 報道, 記事 | tin tức, bài báo | ข่าว, บทความข่าว | သတင်းဆောင်းပါး, သတင်း | समाचार, खबर | बातमी, बातम्या | balita, ulat-balita
research, investigation | 研究, 調査研究, リサーチ | nghiên cứu, công trình nghiên cứu | การวิจัย, งานวิจัย | သုတေသန | अनुसंधान, शोध, रिसर्च | संशोधन | pananaliksik
research and development, R&D | 研究開発, 技術開発 | nghiên cứu và phát triển, nghiên cứu phát triển | การวิจัยและพัฒนา, วิจัยและพัฒนา | သုတေသနနှင့်ဖွံ့ဖြိုးရေး | अनुसंधान और विकास | संशोधन आणि विकास | pananaliksik at pagpapaunlad
research institute, think tank | 研究所, 研究機関, シンクタンク | viện nghiên cứu, cơ quan nghiên cứu | สถาบันวิจัย, หน่วยงานวิจัย | သုတေသနဌာန, သုတေသနအင်စတီကျု | अनुसंधान संस्थान, शोध संस्थान | संशोधन संस्था | surian ng pananaliksik
review lesson, revision | 復習, おさらい | ôn tập, ôn bài | ทบทวนบทเรียน, ทบทวนความรู้ | ပြန်လည်လေ့ကျင့်ခြင်း | पुनरावृत्ति, दोहराना | उजळणी | balik-aral
role play, drill, simulation exercise | 訓練演習, 演習, ロールプレイ, 模擬訓練 | diễn tập, đóng vai | การซ้อม, การฝึกซ้อม, บทบาทสมมติ | ဇာတ်တိုက်လေ့ကျင့်ခြင်း, လေ့ကျင့်ခန်း | मॉक ड्रिल, पूर्वाभ्यास | सराव, मॉक ड्रिल | pagsasanay na drill, simulasyong pagsasanay
safety training, safety education | 安全教育, 安全講習, 安全研修 | huấn luyện an toàn, giáo dục an toàn | อบรมความปลอดภัย, ฝึกอบรมด้านความปลอดภัย | ဘေးကင်းရေးသင်တန်း, လုပ်ငန်းခွင်အန္တရာယ်ကင်းသင်တန်း | सुरक्षा प्रशिक्षण | सुरक्षा प्रशिक्षण | pagsasanay sa kaligtasan
scholarship, study abroad | 奨学金, 留学 | học bổng, du học | ทุนการศึกษา, เรียนต่อต่างประเทศ | ပညာသင်ဆု, နိုင်ငံခြားပညာသင် | छात्रवृत्ति, विदेश में पढ़ाई | शिष्यवृत्ती, परदेशी शिक्षण | iskolarsip, pag-aaral sa ibang bansa
school activity, school event | 学校行事, 学校活動 | hoạt động nhà trường, hoạt động học đường | กิจกรรมโรงเรียน, กิจกรรมนักเรียน | ကျောင်းလှုပ်ရှားမှု | स्कूल गतिविधि, विद्यालय कार्यक्रम | शालेय उपक्रम | gawaing pampaaralan
school board, board of education | 教育委員会, 教育局 | sở giáo dục, phòng giáo dục | สำนักงานเขตพื้นที่การศึกษา, สำนักการศึกษา | ပညာရေးမှူးရုံး, ပညာရေးဘုတ်အဖွဲ့ | शिक्षा बोर्ड, शिक्षा विभाग | शिक्षण मंडळ, शिक्षण विभाग | lupon ng edukasyon, DepEd
school garden, school farm | 学校菜園, 学校農園, 学校花壇 | vườn trường, vườn rau trường học | สวนโรงเรียน, แปลงเกษตรโรงเรียน | ကျောင်းဥယျာဉ်, ကျောင်းစိုက်ခင်း | विद्यालय बगीचा, स्कूल गार्डन | शाळेची बाग, परसबाग शाळेची | hardin ng paaralan, gulayan sa paaralan
science, natural science | 科学, 理科, サイエンス | khoa học, khoa học tự nhiên | วิทยาศาสตร์, วิทยาศาสตร์ธรรมชาติ | သိပ္ပံ, သိပ္ပံပညာ | विज्ञान, साइंस | विज्ञान | agham, siyensiya
self-study, independent learning | 自習, 独学 | tự học, tự học tập | เรียนรู้ด้วยตนเอง, ศึกษาด้วยตนเอง | ကိုယ်တိုင်လေ့လာခြင်း | स्वाध्याय, खुद पढ़ना | स्वयंअध्ययन | sariling pag-aaral
semester, academic year, school year | 学期, 学年, 新学期 | học kỳ, năm học | ภาคเรียน, เทอม, ปีการศึกษา | စာသင်နှစ်, ပညာသင်နှစ် | सेमेस्टर, शैक्षणिक वर्ष, सत्र | शैक्षणिक वर्ष, सहामाही सत्र | semestre, taong pampaaralan
skill, technique | 技能, スキル, 技量 | kỹ năng, tay nghề | ทักษะ, ฝีมือ | ကျွမ်းကျင်မှု | कौशल, हुनर, स्किल | कौशल्य | kasanayan
skills training, upskilling | 技能研修, 技能訓練, スキルアップ | đào tạo kỹ năng, nâng cao tay nghề | ฝึกอบรมทักษะ, พัฒนาฝีมือแรงงาน, พัฒนาทักษะ | ကျွမ်းကျင်မှုသင်တန်း | कौशल प्रशिक्षण, कौशल विकास | कौशल्य प्रशिक्षण, कौशल्य विकास | pagsasanay sa kasanayan
slogan, motto | 標語, スローガン, 合言葉 | khẩu hiệu, câu khẩu hiệu | คำขวัญ, สโลแกน | ဆောင်ပုဒ် | नारा, घोषवाक्य | घोषवाक्य, ब्रीदवाक्य | islogan, sawikain
social norm, peer pressure | 社会規範, 同調圧力, 世間体 | chuẩn mực xã hội, áp lực xã hội | บรรทัดฐานทางสังคม, ค่านิยมสังคม | လူမှုစံနှုန်း | सामाजिक मानदंड | सामाजिक रूढी, सामाजिक संकेत | pamantayan ng lipunan
social science, sociology | 社会科学, 社会学 | khoa học xã hội, xã hội học | สังคมศาสตร์, สังคมวิทยา | လူမှုသိပ္ပံ, လူမှုဗေဒ | सामाजिक विज्ञान, समाजशास्त्र | सामाजिक शास्त्र, समाजशास्त्र | agham panlipunan, sosyolohiya
special school, inclusive education | 特別支援学校, インクルーシブ教育 | giáo dục đặc biệt, giáo dục hòa nhập | การศึกษาพิเศษ, โรงเรียนเรียนรวม | အထူးပညာရေး, မသန်စွမ်းကျောင်း | विशेष विद्यालय, समावेशी शिक्षा | विशेष शाळा, समावेशक शिक्षण | espesyal na edukasyon, SPED
speech, address to audience | スピーチ, 演説, 挨拶 | bài phát biểu, diễn văn | สุนทรพจน์, คำปราศรัย | မိန့်ခွန်း | भाषण | भाषण | talumpati
story, storytelling, folk tale | 物語, 昔話, 読み聞かせ | câu chuyện, kể chuyện | นิทาน, เล่าเรื่อง | ပုံပြင်, ပုံပြောခြင်း | कहानी, किस्सा | गोष्ट, कथा | kuwento, pagkukuwento
teacher training, training of trainers | 教員研修, 指導者養成, 講師養成 | tập huấn giáo viên, đào tạo giảng viên nguồn | อบรมครู, อบรมวิทยากร | ဆရာအတတ်သင်, နည်းပြဖြစ်သင်တန်း | शिक्षक प्रशिक्षण | शिक्षक प्रशिक्षण | pagsasanay ng guro
textbook, reader | 教科書, テキスト | sách giáo khoa, giáo trình | ตำราเรียน, หนังสือเรียน | ကျောင်းသုံးစာအုပ်, ဖတ်စာအုပ် | पाठ्यपुस्तक | पाठ्यपुस्तक | aklat-aralin, teksbuk
theory, principle | 理論, 原理, 学説 | lý thuyết, nguyên lý | ทฤษฎี, หลักการ | သီအိုရီ, သဘောတရား | सिद्धांत, थ्योरी | सिद्धांत, तत्त्व | teorya, prinsipyo
trainee | 研修生, 研修員, 訓練生 | thực tập viên, người được đào tạo | ผู้ฝึกอบรม, ผู้เข้ารับการอบรม | သင်တန်းသား | प्रशिक्षु, प्रशिक्षणार्थी | प्रशिक्षणार्थी | nagsasanay, trainee
training, training session | 研修, 訓練, トレーニング, 講習 | đào tạo, tập huấn | การฝึกอบรม, อบรม | သင်တန်းပေးခြင်း, လေ့ကျင့်ရေး | प्रशिक्षण, ट्रेनिंग | प्रशिक्षण | pagsasanay
training centre, training center | 研修所, 訓練センター, 研修センター | trung tâm đào tạo, cơ sở đào tạo | ศูนย์ฝึกอบรม, สถานที่ฝึกอบรม | သင်တန်းကျောင်း, လေ့ကျင့်ရေးစင်တာ | प्रशिक्षण केंद्र | प्रशिक्षण केंद्र | sentro ng pagsasanay
trust, public trust | 信頼, 信頼関係, 信用 | lòng tin, niềm tin | ความไว้วางใจ, ความเชื่อมั่น | ယုံကြည်မှု | विश्वास, भरोसा | विश्वास | tiwala, pagtitiwala
tutoring, cram school | 学習塾, 進学塾, 補習 | học thêm, dạy kèm | กวดวิชา, สอนพิเศษ | ကျူရှင် | ट्यूशन, कोचिंग क्लास | शिकवणी | tutoryal, pagtututor
value, moral value | 価値観, 価値 | giá trị sống, giá trị đạo đức | ค่านิยม, คุณค่า | တန်ဖိုးထားမှု, စံတန်ဖိုး | मूल्यबोध, जीवन मूल्य | जीवनमूल्ये, मूल्यशिक्षण | pagpapahalaga, halagahan
vocational school, technical college, polytechnic | 専門学校, 職業訓練校, 高専, 工業高校 | trường dạy nghề, trường cao đẳng nghề | วิทยาลัยอาชีวศึกษา, วิทยาลัยเทคนิค | သက်မွေးပညာကျောင်း, စက်မှုသိပ္ပံကျောင်း | व्यावसायिक स्कूल, आईटीआई, पॉलिटेक्निक | व्यावसायिक शाळा, आयटीआय, तंत्रनिकेतन | paaralang bokasyonal, TESDA
vocational training | 職業訓練, 職業教育 | dạy nghề, đào tạo nghề | ฝึกอาชีพ, อาชีวศึกษา | သက်မွေးဝမ်းကျောင်းသင်တန်း | व्यावसायिक प्रशिक्षण | व्यावसायिक प्रशिक्षण | bokasyonal na pagsasanay
webinar | ウェビナー, オンラインセミナー | hội thảo trực tuyến, hội thảo online | สัมมนาออนไลน์, เว็บบินาร์ | ဝက်ဘီနာ, အွန်လိုင်းဆွေးနွေးပွဲ | वेबिनार | वेबिनार | webinar
word of mouth, rumour | 口コミ, うわさ, 評判 | truyền miệng, tin đồn | ปากต่อปาก, ข่าวลือ | ပါးစပ်သတင်း, ကောလာဟလ | मौखिक प्रचार, अफवाह | तोंडी प्रसिद्धी, अफवा | sabi-sabi, tsismis
workshop event, participatory workshop | ワークショップ, 参加型講座 | hội thảo tập huấn, buổi tập huấn | เวิร์กช็อป, ประชุมเชิงปฏิบัติการ | အလုပ်ရုံဆွေးနွေးပွဲ | कार्यशाला, वर्कशॉप | कार्यशाळा | palihan, workshop
`;
