/** Words of people, occupations, groups and organisations: see ../model.ts for the columns. */
export const people = `
accountant, bookkeeper | 会計士, 経理担当, 会計係 | kế toán, kế toán viên | นักบัญชี, พนักงานบัญชี | စာရင်းကိုင် | लेखाकार, मुनीम | लेखापाल, हिशेबनीस | accountant, tagatuos
activist, campaigner | 活動家, 運動家 | nhà hoạt động | นักกิจกรรม, นักเคลื่อนไหว | တက်ကြွလှုပ်ရှားသူ | कार्यकर्ता, एक्टिविस्ट | कार्यकर्ता, चळवळकर्ता | aktibista
adult, grown-up | 大人, 成人 | người lớn, người trưởng thành | ผู้ใหญ่, คนโต | လူကြီး, အရွယ်ရောက်သူ | वयस्क, बड़े लोग | प्रौढ, मोठी माणसे | matanda na, nasa hustong gulang
adviser, advisor, mentor | 助言者, アドバイザー, 顧問 | cố vấn, chuyên gia tư vấn | ที่ปรึกษา, ผู้ให้คำแนะนำ | အကြံပေး, အကြံပေးပုဂ္ဂိုလ် | सलाहकार | सल्लागार | tagapayo
anganwadi worker, childcare worker | 保育士, 保育員, 託児スタッフ | cô nuôi dạy trẻ, bảo mẫu | พี่เลี้ยงเด็ก, ครูพี่เลี้ยง | ကလေးထိန်း, မူကြိုဆရာမ | आंगनवाड़ी कार्यकर्ता, आया | अंगणवाडी सेविका, बालसंगोपन सेविका | tagapag-alaga ng bata, day care worker
artisan, craftsman, craftsperson | 職人, 工匠, 手工芸者 | thợ thủ công, nghệ nhân | ช่างฝีมือ, ช่างหัตถกรรม | လက်မှုပညာသည်, အနုပညာလက်မှုသမား | कारीगर, शिल्पकार | कारागीर, शिल्पकार | artesano, manggagawang-kamay
assistant, helper | 助手, アシスタント, 補助員 | trợ lý, người giúp việc, phụ tá | ผู้ช่วย, ลูกมือ | လက်ထောက်, အကူ | सहायक, हेल्पर | सहाय्यक, मदतनीस | katulong, alalay
association, society | 協会, 団体, 連合会 | hiệp hội, hội, hội đoàn | สมาคม, ชมรม | အသင်းအဖွဲ့, အသင်း | संघ, असोसिएशन | संघटन, मंडळ | asosasyon, samahan
baby, toddler | 赤ちゃん, 幼児, 赤ん坊 | em bé, trẻ nhỏ | เด็กเล็ก, เด็กอ่อน | ကလေးငယ်, ကလေးပေါက်စ | छोटा बच्चा, दुधमुंहा | बाळ, लहान बाळ | bata pa, paslit
barber, hairdresser | 理髪師, 美容師, 床屋 | thợ cắt tóc, tiệm cắt tóc | ช่างตัดผม, ช่างทำผม, ร้านตัดผม | ဆံသ, ဆံပင်ညှပ်ဆိုင် | नाई, हज्जाम | न्हावी, केशकर्तनकार | barbero, manggugupit
beneficiary | 受益者, 受給者, 裨益者 | người hưởng lợi, đối tượng thụ hưởng | ผู้รับประโยชน์, ผู้ได้รับผลประโยชน์ | အကျိုးခံစားခွင့်ရှိသူ, အကျိုးခံစားရသူ | लाभार्थी | लाभार्थी | benepisyaryo, makikinabang
blacksmith, metalworker | 鍛冶屋, 金属加工職人 | thợ rèn, thợ kim loại | ช่างตีเหล็ก, ช่างโลหะ | ပန်းပဲဆရာ, သတ္တုလုပ်သား | लोहार | लोहार | panday
blind person, visually impaired | 視覚障害者, 盲人 | người khiếm thị, người mù | คนตาบอด, ผู้พิการทางสายตา | မျက်မမြင်, အမြင်အာရုံချို့တဲ့သူ | दृष्टिहीन, नेत्रहीन | अंध व्यक्ती, दृष्टिहीन | bulag, may kapansanan sa paningin
boss, head, chief | 長, 上司, 責任者 | thủ trưởng, sếp, người đứng đầu | หัวหน้า, เจ้านาย | ခေါင်းဆောင်ပိုင်း, အကြီးအကဲ | मुखिया, बॉस | प्रमुख, वरिष्ठ | hepe, boss, puno ng tanggapan
boy, lad | 男の子, 少年 | bé trai, con trai | เด็กชาย, เด็กผู้ชาย | ယောက်ျားလေး, ကောင်လေး | लड़का, बालक | मुलगा | batang lalaki
business owner, entrepreneur | 事業主, 起業家, 経営者 | chủ doanh nghiệp, doanh nhân, nhà khởi nghiệp | ผู้ประกอบการ, เจ้าของกิจการ | လုပ်ငန်းရှင်, စီးပွားရေးလုပ်ငန်းရှင် | उद्यमी, कारोबारी | उद्योजक, व्यावसायिक | negosyante, may-ari ng negosyo
caretaker, attendant | 管理人, 係員, 世話人 | người trông coi, người quản lý trông nom | ผู้ดูแล, คนเฝ้า | အစောင့်, ထိန်းသိမ်းသူ | देखरेख करने वाला, रखवाला | राखणदार, देखरेख करणारा | tagapangalaga, katiwala
cashier, teller | レジ係, 出納係 | thu ngân, nhân viên thu ngân | แคชเชียร์, พนักงานเก็บเงิน | ငွေကိုင်, ငွေလက်ခံသူ | कैशियर, खजांची | रोखपाल, कॅशियर | kahera, kahero
child, children | 子ども, 子供, 児童 | trẻ em, trẻ con, con nít | เด็ก, เด็กๆ | ကလေး, ကလေးသူငယ် | बच्चा, बच्चे | मूल, लहान मुले, बालक | bata, mga bata
child labour, child labor | 児童労働, 年少労働者 | lao động trẻ em | แรงงานเด็ก | ကလေးအလုပ်သမား | बाल श्रम, बाल मजदूर | बालमजुरी, बालकामगार | batang manggagawa, child labor
cleaner, janitor | 清掃員, 掃除婦, 清掃スタッフ | lao công, nhân viên vệ sinh, tạp vụ | พนักงานทำความสะอาด, แม่บ้าน, ภารโรง | သန့်ရှင်းရေးလုပ်သား, သန့်ရှင်းရေးသမား | सफाईकर्मी, झाड़ू वाला | सफाई कामगार, झाडूवाला | tagalinis, dyanitor
colleague, co-worker | 同僚, 仕事仲間 | đồng nghiệp | เพื่อนร่วมงาน | လုပ်ဖော်ကိုင်ဖက် | सहकर्मी, साथी कर्मचारी | सहकारी कर्मचारी, सहकर्मी | katrabaho, kasamahan sa trabaho
community | 地域社会, コミュニティ, 地域住民 | cộng đồng, cộng đồng dân cư | ชุมชน, ประชาคม | ရပ်ရွာလူထု, လူမှုအသိုင်းအဝိုင်း | समुदाय, बस्ती के लोग | समुदाय, वस्ती | komunidad, pamayanan
community leader, neighbourhood leader | 地域リーダー, 町内会長, 自治会長 | tổ trưởng dân phố, trưởng khu phố | ผู้นำชุมชน, ประธานชุมชน | ရပ်မိရပ်ဖ, ရပ်ကွက်အုပ်ချုပ်ရေးမှူး | सामुदायिक नेता, मोहल्ला प्रमुख | समुदाय नेता, वस्तीप्रमुख | lider ng komunidad, pinuno ng purok
conductor, bus conductor | 車掌, バス車掌 | nhân viên soát vé, lơ xe | กระเป๋ารถเมล์, พนักงานเก็บค่าโดยสาร | ယာဉ်နောက်လိုက်, စပယ်ယာ | कंडक्टर, परिचालक | वाहक, कंडक्टर | konduktor
consultant, consulting firm | コンサルタント, コンサルティング会社 | tư vấn viên, công ty tư vấn | บริษัทที่ปรึกษา, ที่ปรึกษาโครงการ | အတိုင်ပင်ခံ, အတိုင်ပင်ခံကုမ္ပဏီ | परामर्शदाता, कंसल्टेंट | सल्लागार कंपनी, कन्सल्टंट | konsultant, consultant
consumer | 消費者, 購買者 | người tiêu dùng | ผู้บริโภค | စားသုံးသူ | उपभोक्ता | ग्राहक वर्ग, उपभोक्ता | konsyumer, mamimili
cook, chef | 調理師, 料理人, シェフ | đầu bếp, người nấu ăn | พ่อครัว, แม่ครัว, เชฟ | ထမင်းချက်, စားဖိုမှူး | रसोइया, बावर्ची | स्वयंपाकी, आचारी | kusinero, tagaluto
cooperative, co-op | 協同組合, 共同組合, 組合 | hợp tác xã, tổ hợp tác | สหกรณ์ | သမဝါယမ, သမဝါယမအသင်း | सहकारी समिति, कोऑपरेटिव | सहकारी संस्था, सहकारी सोसायटी | kooperatiba
coordinator, facilitator | 調整役, コーディネーター, 世話役 | điều phối viên, người điều phối | ผู้ประสานงาน | ညှိနှိုင်းရေးမှူး | समन्वयक, को-ऑर्डिनेटर | समन्वयक | tagapag-ugnay, coordinator
couple, married couple | 夫婦, カップル | vợ chồng, cặp vợ chồng | สามีภรรยา, คู่สมรส | ဇနီးမောင်နှံ, လင်မယား | पति पत्नी, दंपति | पती पत्नी, दांपत्य | mag-asawa
courier, delivery rider | 配達員, 宅配業者, 配達人 | nhân viên giao hàng, shipper | พนักงานส่งของ, ไรเดอร์ | ပစ္စည်းပို့သမား | डिलीवरी बॉय, कूरियर | डिलिव्हरी बॉय, कुरिअर | tagahatid, rider ng delivery
crew, gang of workers | 作業班, 乗組員, クルー | tổ đội, kíp thợ, thủy thủ đoàn | ลูกเรือ, ทีมงานภาคสนาม | လုပ်သားအုပ်စု, သင်္ဘောသား | चालक दल, कामगार टोली | कर्मचारी चमू, कामगार टोळी | tripulante, pangkat ng trabahador
cyclist, motorcyclist | 自転車利用者, バイク運転者, ライダー | người đi xe đạp, người đi xe máy | คนขี่จักรยาน, คนขี่มอเตอร์ไซค์ | စက်ဘီးစီးသူ, ဆိုင်ကယ်စီးသူ | साइकिल सवार, बाइक सवार | सायकलस्वार, दुचाकीस्वार | nagbibisikleta, nagmomotorsiklo
daily wage worker, day labourer | 日雇い労働者, 日雇い | lao động phổ thông, người làm công nhật | แรงงานรายวัน, คนงานรับจ้างรายวัน | နေ့စားအလုပ်သမား, နေ့စား | दिहाड़ी मजदूर | रोजंदारी मजूर, रोजंदार | arawang manggagawa
daughter | 娘, 女児 | con gái, cô con gái | ลูกสาว, บุตรสาว | သမီး | बेटी, पुत्री | मुलगी, कन्या | anak na babae
designer, draughtsman | 設計者, デザイナー, 設計士 | nhà thiết kế, người thiết kế | นักออกแบบ, ดีไซเนอร์ | ဒီဇိုင်နာ, ပုံစံရေးဆွဲသူ | डिजाइनर, नक्शानवीस | रचनाकार, डिझायनर | taga-disenyo, disenyador
diver, underwater worker | 潜水士, ダイバー | thợ lặn | นักประดาน้ำ | ရေငုပ်သမား | गोताखोर | पाणबुड्या, गोताखोर | maninisid
domestic worker, maid | 家事労働者, 家政婦, お手伝いさん | người giúp việc nhà, ô sin | คนรับใช้, แม่บ้านรายวัน, คนทำงานบ้าน | အိမ်ဖော်, အိမ်အကူ | घरेलू कामगार, नौकरानी, कामवाली | घरकाम कामगार, मोलकरीण | kasambahay
dressmaker, tailor | 仕立屋, 縫製職人, 洋裁師 | thợ may, tiệm may | ช่างตัดเสื้อ, ช่างเย็บผ้า | အပ်ချုပ်သမား, အပ်ချုပ်ဆရာ | दर्जी | शिंपी | sastre, mananahi
dyer, dyeing worker | 染物職人, 染色工 | thợ nhuộm | ช่างย้อมผ้า, คนย้อมผ้า | ဆေးဆိုးသမား | रंगरेज | रंगकाम कामगार, कापड रंगवणारा | tagatina, manggagawa sa tina
elderly person, senior citizen, the elderly | 高齢者, お年寄り, 老人 | người cao tuổi, người già | ผู้สูงอายุ, คนชรา, คนแก่ | သက်ကြီးရွယ်အို, အဘိုးအဘွား | बुजुर्ग, वरिष्ठ नागरिक | ज्येष्ठ नागरिक, वृद्ध व्यक्ती | matatanda, senior citizen
employee | 従業員, 社員, 被雇用者 | nhân viên, người lao động làm thuê | พนักงาน, ลูกจ้าง | ဝန်ထမ်း, အလုပ်သမားဝန်ထမ်း | कर्मचारी | कर्मचारी, नोकरदार | empleyado, kawani
employer | 雇用主, 使用者側, 雇い主 | người sử dụng lao động, chủ lao động | นายจ้าง | အလုပ်ရှင် | नियोक्ता | नियोक्ता, मालक वर्ग | amo, tagapag-empleo
engineer | 技術者, エンジニア, 技師 | kỹ sư | วิศวกร | အင်ဂျင်နီယာ | इंजीनियर, अभियंता | अभियंता, इंजिनिअर | inhinyero
ethnic minority, indigenous people, tribe | 少数民族, 先住民, 部族 | dân tộc thiểu số, đồng bào dân tộc | ชนกลุ่มน้อย, ชาวเขา, ชนเผ่า | တိုင်းရင်းသား, လူနည်းစုတိုင်းရင်းသား | आदिवासी, जनजाति | आदिवासी, जमात | katutubo, tribo
factory worker, operative | 工員, 工場労働者, 作業員 | công nhân nhà máy, công nhân | คนงานโรงงาน, พนักงานโรงงาน | စက်ရုံအလုပ်သမား | कारखाना मजदूर, फैक्ट्री वर्कर | कारखाना कामगार | manggagawa sa pabrika, trabahador sa pabrika
family | 家族, 家庭, 一家 | gia đình, gia quyến | ครอบครัว, คนในบ้าน | မိသားစု | परिवार, कुटुंब | कुटुंब, परिवार | pamilya, mag-anak
father, dad | 父, 父親, お父さん | bố, cha, người cha | พ่อ, บิดา | အဖေ, ဖခင် | पिता, बाप | वडील, बाबा | ama, tatay
female worker, working woman | 女性労働者, 女工, 働く女性 | lao động nữ, nữ công nhân | แรงงานหญิง, คนงานหญิง | အမျိုးသမီးအလုပ်သမား | महिला कामगार, महिला श्रमिक | महिला कामगार, स्त्री कामगार | babaeng manggagawa
foreigner, expatriate | 外国人, 在留外国人 | người nước ngoài | ชาวต่างชาติ, คนต่างชาติ, ฝรั่ง | နိုင်ငံခြားသား | विदेशी, विदेशी नागरिक | परदेशी नागरिक, विदेशी | dayuhan, banyaga
foreman, site supervisor | 現場監督, 職長, 親方 | đốc công, cai, chỉ huy công trường | หัวหน้าคนงาน, โฟร์แมน | အလုပ်ခေါင်း, ဖိုမင် | फोरमैन, ठेकेदार का मुकादम | मुकादम, फोरमन | kapatas, foreman
forest ranger, forest guard | 森林警備員, レンジャー, 森林官 | kiểm lâm, cán bộ kiểm lâm | เจ้าหน้าที่ป่าไม้, พิทักษ์ป่า | တောခေါင်း, သစ်တောဝန်ထမ်း | वन रक्षक, वनपाल | वनरक्षक, वनपाल | tanod-gubat, forest ranger
friend, companion | 友人, 友達, 仲間 | bạn bè, người bạn | เพื่อน, มิตร | သူငယ်ချင်း, မိတ်ဆွေ | दोस्त, मित्र | मित्र, दोस्त | kaibigan
gardener, groundskeeper | 庭師, 造園業者, 植木職人 | thợ làm vườn, người làm vườn | คนสวน, คนจัดสวน | ဥယျာဉ်မှူး, ပန်းမာလီ | माली, बागवान | माळी | hardinero
gender, gender equality | ジェンダー, 男女平等, 性別 | giới tính, bình đẳng giới | เพศสภาพ, ความเท่าเทียมทางเพศ | ကျားမတန်းတူညီမျှမှု, ကျားမရေးရာ | लैंगिक समानता, जेंडर | लिंगभाव, स्त्री पुरुष समानता | kasarian, pagkakapantay ng kasarian
general public, ordinary people | 一般市民, 大衆, 公衆 | công chúng, quần chúng, người dân nói chung | ประชาชนทั่วไป, สาธารณชน | အများပြည်သူ, လူထု | आम जनता, आम लोग | सामान्य जनता, जनसामान्य | publiko, taong-bayan
girl, young woman | 女の子, 少女 | bé gái, cô gái | เด็กหญิง, เด็กผู้หญิง | မိန်းကလေး, ကောင်မလေး | लड़की, बालिका | बालिका, तरुणी | batang babae, dalagita
goldsmith, jeweller | 金細工師, 宝飾職人 | thợ kim hoàn | ช่างทอง | ပန်းထိမ်ဆရာ, ပန်းတိမ် | सुनार | सोनार | platero, alahero
grandparent, grandmother | 祖父母, おばあさん, おじいさん | ông bà, bà ngoại | ปู่ย่าตายาย, คุณยาย | အဘိုးအဘွားများ, အဖွား | दादा दादी, नाना नानी | आजी आजोबा | lolo at lola, lola
group, small group | 集団, グループ, 班 | nhóm, tổ nhóm | กลุ่ม, หมู่คณะ | အုပ်စု, အစု | समूह, दल | गट, समूह | grupo, pangkat
guest, visitor | 来客, 訪問者, 来訪者 | khách, khách đến thăm | ผู้มาเยือน, แขก | ဧည့်သည်, လာရောက်လည်ပတ်သူ | मेहमान, अतिथि, आगंतुक | पाहुणा, अभ्यागत | bisita, panauhin
herder, shepherd | 牧畜民, 羊飼い, 牛飼い | người chăn nuôi, người chăn bò | คนเลี้ยงสัตว์, คนเลี้ยงวัว | နွားကျောင်းသား, သိုးထိန်း | चरवाहा, गडरिया | गुराखी, मेंढपाळ | pastol
homeless person, street dweller | ホームレス, 路上生活者 | người vô gia cư | คนไร้บ้าน, คนเร่ร่อน | အိုးမဲ့အိမ်မဲ့, လမ်းဘေးနေသူ | बेघर, फुटपाथ पर रहने वाले | बेघर, पदपथवासी | walang tirahan, palaboy
hunter, trapper | 猟師, 狩人, ハンター | thợ săn | นักล่าสัตว์, พราน | မုဆိုး | शिकारी | शिकारी | mangangaso
husband | 夫, 旦那, 主人 | chồng, người chồng | สามี, ผัว | ခင်ပွန်း, လင်ယောက်ျား | पति | पती, नवरा | asawang lalaki, mister
immigrant, migrant worker | 移民, 出稼ぎ労働者, 移住労働者 | lao động di cư, người nhập cư | แรงงานข้ามชาติ, แรงงานต่างด้าว, ผู้ย้ายถิ่น | ရွှေ့ပြောင်းအလုပ်သမား, ရွှေ့ပြောင်းနေထိုင်သူ | प्रवासी मजदूर, प्रवासी | स्थलांतरित कामगार, परप्रांतीय मजूर | dayong manggagawa, migranteng manggagawa
informal recycler, scrap collector | 資源回収業者, 廃品回収業者, 有価物回収人 | người thu mua phế liệu, đồng nát | คนรับซื้อของเก่า, ซาเล้ง | အဟောင်းဝယ်သူ, ပြန်လည်သုံးပစ္စည်းကောက်သူ | कबाड़ी, कबाड़ इकट्ठा करने वाला | भंगारवाला, भंगार गोळा करणारे | mangangalakal, magbobote
informal sector, informal economy | インフォーマルセクター, 非公式部門, 非正規部門 | khu vực phi chính thức, kinh tế phi chính thức | ภาคนอกระบบ, เศรษฐกิจนอกระบบ | အလွတ်သဘောကဏ္ဍ, တရားဝင်မဟုတ်သောကဏ္ဍ | असंगठित क्षेत्र, अनौपचारिक क्षेत्र | असंघटित क्षेत्र | impormal na sektor
informal worker, unorganised worker | 非正規労働者, インフォーマル労働者 | lao động phi chính thức, lao động tự do | แรงงานนอกระบบ | အလွတ်တန်းအလုပ်သမား, ကျပန်းအလုပ်သမား | असंगठित मजदूर, अनौपचारिक कामगार | असंघटित कामगार | impormal na manggagawa
instructor, trainer | 指導員, 講師, トレーナー | giảng viên, huấn luyện viên | วิทยากร, ผู้ฝึกสอน, ครูฝึก | နည်းပြ, သင်တန်းဆရာ | प्रशिक्षक, अनुदेशक | प्रशिक्षक | tagapagsanay, instruktor
intern, trainee | 実習生, 研修生, 見習い | thực tập sinh, học viên | ผู้ฝึกงาน, เด็กฝึกงาน, ผู้เข้าอบรม | အလုပ်သင်, သင်တန်းသား | प्रशिक्षु, इंटर्न | प्रशिक्षणार्थी, इंटर्न | nagsasanay, intern
journalist, reporter | 記者, ジャーナリスト, 報道関係者 | nhà báo, phóng viên | นักข่าว, ผู้สื่อข่าว | သတင်းထောက်, သတင်းစာဆရာ | पत्रकार, रिपोर्टर | पत्रकार, वार्ताहर | mamamahayag, reporter
junk dealer, scrap dealer | スクラップ業者, くず屋, 古物商 | chủ vựa phế liệu, vựa ve chai | ร้านรับซื้อของเก่า, พ่อค้าของเก่า | အဟောင်းဆိုင်, သံတိုသံစဝယ်သူ | कबाड़ व्यापारी, कबाड़ की दुकान | भंगार विक्रेता, भंगार दुकान | junk shop, negosyante ng kalakal
labourer, laborer, manual worker | 肉体労働者, 労務者, 人夫 | người lao động chân tay, phu khuân vác | กรรมกร, คนงานใช้แรงงาน | ကာယလုပ်သား, အလုပ်ကြမ်းသမား | मजदूर, श्रमिक | मजूर, श्रमिक | trabahador, obrero
landfill worker, dumpsite worker | 埋立地作業員, 処分場作業員 | công nhân bãi rác | คนงานบ่อขยะ, คนงานหลุมฝังกลบ | အမှိုက်ပုံလုပ်သား | लैंडफिल मजदूर, डंपिंग ग्राउंड कामगार | कचरा डेपो कामगार | manggagawa sa landfill, manggagawa sa tambakan
landowner, land holder | 地主, 土地所有者 | chủ đất, chủ sở hữu đất | เจ้าของที่ดิน | မြေပိုင်ရှင်, မြေရှင် | जमींदार, भूमि मालिक | जमीन मालक, जमीनदार | may-ari ng lupa
leader, leadership | リーダー, 指導者, 統率者 | lãnh đạo, người lãnh đạo | ผู้นำ, แกนนำ | ခေါင်းဆောင် | नेता, नेतृत्व | नेता, नेतृत्व | lider, pinuno
locals, local people, inhabitant | 地元住民, 地元の人, 土地の人 | người dân địa phương, dân bản địa | คนท้องถิ่น, ชาวบ้าน, คนในพื้นที่ | ဒေသခံ, ဒေသခံပြည်သူ | स्थानीय लोग, स्थानीय निवासी | स्थानिक लोक, स्थानिक रहिवासी | mga tagaroon, lokal na residente
low-income people, the poor | 低所得者, 貧困層, 貧しい人々 | người thu nhập thấp, hộ nghèo, người nghèo | ผู้มีรายได้น้อย, คนจน, คนยากจน | ဝင်ငွေနည်းသူ, ဆင်းရဲသား | कम आय वाले, गरीब लोग | अल्प उत्पन्न गट, गरीब लोक | mahihirap, mababa ang kita
machine operator, plant operator | 運転員, オペレーター, 機械操作員 | người vận hành, thợ vận hành máy | ผู้ควบคุมเครื่อง, พนักงานเดินเครื่อง | စက်မောင်း, စက်ကိုင်သူ | मशीन ऑपरेटर, संचालक कर्मी | यंत्रचालक, ऑपरेटर | operator ng makina
man, men | 男性, 男, 男の人 | đàn ông, nam giới | ผู้ชาย, บุรุษ | အမျိုးသား, ယောက်ျား | पुरुष, आदमी | पुरुष, माणूस | lalaki, kalalakihan
manager, administrator | 管理者, マネージャー, 支配人 | quản lý, người quản lý, giám đốc điều hành | ผู้จัดการ, ผู้บริหารจัดการ | မန်နေဂျာ, စီမံခန့်ခွဲသူ | प्रबंधक, मैनेजर | व्यवस्थापक, मॅनेजर | tagapamahala, manedyer
manpower, workforce | 人手, 労働力, 要員 | nhân lực, lực lượng lao động, nhân công | กำลังคน, แรงงาน | လုပ်သားအင်အား, လူ့စွမ်းအား | श्रमशक्ति, मानव बल | मनुष्यबळ, श्रमशक्ती | lakas-paggawa, lakas-tao
manufacturer, maker | メーカー, 製造業者, 製造元 | nhà sản xuất, hãng sản xuất | ผู้ผลิต, โรงงานผู้ผลิต | ထုတ်လုပ်သူ, ကုန်ထုတ်လုပ်သူ | निर्माता, विनिर्माता | उत्पादक, निर्माता | tagagawa, manupakturer
marketplace vendor, market vendor | 市場の商人, 市場の売り手 | tiểu thương, người bán hàng ở chợ | แม่ค้าตลาด, พ่อค้าแม่ค้าในตลาด | ဈေးသည်, ဈေးရောင်းသူ | बाजार विक्रेता, मंडी व्यापारी | बाजारातील विक्रेता | tindero sa palengke, manininda
mechanic, repairman | 修理工, 整備士, 修理屋 | thợ máy, thợ sửa chữa | ช่างซ่อม, ช่างเครื่อง | စက်ပြင်ဆရာ, ပြုပြင်သူ | मिस्त्री, मैकेनिक | मेकॅनिक, दुरुस्ती कामगार | mekaniko, tagakumpuni
member, membership | 会員, メンバー, 構成員 | thành viên, hội viên | สมาชิก | အဖွဲ့ဝင် | सदस्य, मेंबर | सदस्य, सभासद | miyembro, kasapi
merchant, trader | 商人, 貿易業者, 商売人 | thương nhân, thương lái, nhà buôn | พ่อค้า, นักค้า | ကုန်သည် | व्यापारी, सौदागर | व्यापारी | komersiyante, negosyante sa kalakal
middleman, broker | 仲買人, 仲介業者, ブローカー | người trung gian, thương lái trung gian, môi giới | พ่อค้าคนกลาง, นายหน้า | ကြားပွဲစား, ပွဲစား | बिचौलिया, दलाल | मध्यस्थ, दलाल, अडत्या | ahente, tagapamagitan sa kalakalan
mill owner, factory owner | 工場主, 製造所経営者, 工場経営者 | chủ nhà máy, chủ xưởng | เจ้าของโรงงาน, เจ้าของโรงสี | စက်ရုံပိုင်ရှင်, ဆန်စက်ပိုင်ရှင် | मिल मालिक, फैक्ट्री मालिक | कारखानदार, गिरणी मालक | may-ari ng pabrika, may-ari ng gilingan
miner, quarry worker | 鉱山労働者, 鉱夫, 採石作業員 | thợ mỏ, công nhân mỏ | คนงานเหมือง | သတ္တုတွင်းလုပ်သား | खनिक, खदान मजदूर | खाण कामगार | minero
monk, priest | 僧侶, お坊さん, 司祭 | nhà sư, linh mục | พระสงฆ์, พระ, นักบวช | ဘုန်းကြီး, ရဟန်း, သံဃာ | पुजारी, भिक्षु | पुजारी, भिक्खू | pari, monghe
mother, mum | 母, 母親, お母さん | mẹ, người mẹ, bà mẹ | แม่, มารดา, คุณแม่ | အမေ, မိခင် | मां, माता, माँ | आई, माता | ina, nanay
neighbour, neighbor | 隣人, 近所の人, 隣家 | hàng xóm, láng giềng | เพื่อนบ้าน, คนข้างบ้าน | အိမ်နီးချင်း, အိမ်နီးနားချင်း | पड़ोसी | शेजारी | kapitbahay
neighbourhood, neighborhood | 近所, 町内, 近隣 | khu phố, tổ dân phố, xóm | ย่าน, ละแวกบ้าน, หมู่บ้านจัดสรร | ရပ်ကွက်, အနီးအနား | मोहल्ला, पड़ोस | मोहल्ला, परिसर, आळी | kapitbahayan, purok
night worker, night shift worker | 夜勤者, 夜間作業員 | công nhân ca đêm, người làm ca đêm | คนทำงานกะกลางคืน, พนักงานกะดึก | ညဆိုင်းအလုပ်သမား | रात की पाली वाले कर्मचारी | रात्रपाळी कामगार | panggabing manggagawa
painter, house painter | 塗装工, ペンキ屋, 塗装業者 | thợ sơn | ช่างทาสี, ช่างสี | ဆေးသုတ်သမား | पेंटर, रंगाई करने वाला | रंगारी, पेंटर | pintor
parent, guardian | 保護者, 親, 両親 | phụ huynh, cha mẹ, bố mẹ | ผู้ปกครอง, พ่อแม่ | မိဘ, အုပ်ထိန်းသူ | माता पिता, अभिभावक | पालक, आई वडील | magulang, tagapag-alaga ng anak
partner, partner organisation | 提携先, 協力団体, 協力企業 | đối tác, đơn vị hợp tác | หุ้นส่วน, ภาคีเครือข่าย, พันธมิตร | မိတ်ဖက်, မိတ်ဖက်အဖွဲ့အစည်း | भागीदार, साझेदार | भागीदार संस्था, भागीदार | katuwang, kasosyo
pensioner, retiree | 退職者, 年金受給者, 定年退職者 | người về hưu, hưu trí | ผู้เกษียณ, ข้าราชการบำนาญ | အငြိမ်းစား, ပင်စင်စား | सेवानिवृत्त, पेंशनभोगी | निवृत्त, निवृत्तिवेतनधारक | retirado, pensiyonado
person with disability, disabled person | 障害者, 障がい者, 身体障害者 | người khuyết tật | คนพิการ, ผู้พิการ | မသန်စွမ်းသူ | विकलांग व्यक्ति, दिव्यांगजन | दिव्यांग व्यक्ती, अपंग व्यक्ती | taong may kapansanan, PWD
pilgrim, worshipper | 巡礼者, 参拝者, 信者 | người hành hương, phật tử, tín đồ | ผู้แสวงบุญ, ศาสนิกชน | ဘုရားဖူး, ဘုရားဖူးလာသူ | तीर्थयात्री, श्रद्धालु, भक्त | यात्रेकरू, भाविक, वारकरी | peregrino, deboto
porter, loader | 荷役作業員, 荷運び人, 運搬人 | người bốc vác, bốc xếp | คนแบกของ, คนขนของ | ကုန်ထမ်းသမား, အထမ်းသမား | कुली, हमाल, पल्लेदार | हमाल, माथाडी कामगार | kargador
potter, ceramic craftsman | 陶工, 陶芸家, 焼き物職人 | thợ gốm | ช่างปั้นหม้อ, ช่างปั้น | အိုးလုပ်သမား, အိုးထိန်းသည် | कुम्हार | कुंभार | magpapalayok
president, chief executive | 社長, 会長, 代表取締役 | chủ tịch, tổng giám đốc | ประธานบริษัท, กรรมการผู้จัดการ | ဥက္ကဋ္ဌ, သမ္မတ | अध्यक्ष, मुख्य कार्यकारी | अध्यक्ष, मुख्य कार्यकारी अधिकारी | pangulo, presidente
producer, grower | 生産者, 栽培者, 作り手 | hộ sản xuất, người sản xuất, người trồng | เกษตรกรผู้ผลิต, ผู้เพาะปลูก | စိုက်ပျိုးထုတ်လုပ်သူ, ထုတ်လုပ်သူတောင်သူ | उत्पादक किसान, उगाने वाला | उत्पादक शेतकरी, पिकवणारा | prodyuser, tagapagtanim
professor, lecturer | 教授, 大学教員, 准教授 | giáo sư, giảng viên đại học | อาจารย์, ศาสตราจารย์ | ပါမောက္ခ, ကထိက | प्रोफेसर, प्राध्यापक | प्राध्यापक | propesor
public prosecutor, judge | 裁判官, 検察官 | thẩm phán, kiểm sát viên | ผู้พิพากษา, อัยการ | တရားသူကြီး, အစိုးရရှေ့နေ | न्यायाधीश, सरकारी वकील | न्यायाधीश, सरकारी वकील | hukom, piskal
pupil, schoolchild | 生徒, 小学生, 学童 | học sinh, học trò | นักเรียน, เด็กนักเรียน | ကျောင်းသား, ကျောင်းသူကျောင်းသား | स्कूली बच्चे, विद्यार्थी | शाळकरी मुले, विद्यार्थी | mag-aaral, estudyante
refugee, asylum seeker | 難民, 亡命者 | người tị nạn | ผู้ลี้ภัย, ผู้หนีภัย | ဒုက္ခသည် | शरणार्थी | निर्वासित | takas, refugee
researcher, scientist | 研究者, 科学者, 研究員 | nhà nghiên cứu, nhà khoa học | นักวิจัย, นักวิทยาศาสตร์ | သုတေသီ, သိပ္ပံပညာရှင် | शोधकर्ता, वैज्ञानिक | संशोधक, शास्त्रज्ञ | mananaliksik, siyentipiko
restaurant owner, food stall owner | 飲食店主, 食堂経営者, 屋台の店主 | chủ quán ăn, chủ nhà hàng | เจ้าของร้านอาหาร | စားသောက်ဆိုင်ပိုင်ရှင် | होटल मालिक, ढाबा मालिक | हॉटेल मालक, खानावळ मालक | may-ari ng karinderya, may-ari ng kainan
rickshaw puller, tricycle driver | 輪タク運転手, 三輪車運転手, 人力車夫 | tài xế xích lô, người đạp xích lô | คนขับสามล้อ, คนถีบสามล้อ | ဆိုက်ကားသမား, သုံးဘီးမောင်း | रिक्शा चालक, रिक्शावाला | रिक्षाचालक, रिक्षावाला | drayber ng traysikel, pedikab drayber
rural people, villager | 村民, 村人, 農村住民 | dân làng, người dân nông thôn | ชาวบ้านในหมู่บ้าน, คนชนบท, ลูกบ้าน | ရွာသား, ကျေးရွာသူကျေးရွာသား | ग्रामीण, गांव वाले, ग्रामवासी | गावकरी, ग्रामस्थ | taganayon, taga-baryo
sailor, boatman | 船員, 船頭, 水夫 | thủy thủ, người lái đò | กะลาสี, คนพายเรือ, คนขับเรือ | ရေယာဉ်သမား, လှေသမား | नाविक, मल्लाह | नाविक, नावाडी | mandaragat, bangkero
salesperson, sales representative | 販売員, 営業担当, 店員 | nhân viên bán hàng, nhân viên kinh doanh | พนักงานขาย, เซลส์ | အရောင်းဝန်ထမ်း | विक्रेता कर्मचारी, सेल्समैन | विक्री प्रतिनिधी, सेल्समन | ahente ng benta, saleslady
sanitation worker, sewer worker | 衛生作業員, 下水道作業員, 汲み取り作業員 | công nhân vệ sinh môi trường, công nhân thoát nước | คนงานสุขาภิบาล, คนงานลอกท่อ | မိလ္လာလုပ်သား, စည်ပင်သန့်ရှင်းရေးလုပ်သား | सफाई मित्र, सीवर कर्मी | मलनिस्सारण कामगार, सफाई मित्र | manggagawa sa sanitasyon, manlilinis ng imburnal
shopkeeper, store owner | 店主, 商店主, 店のオーナー | chủ cửa hàng, chủ tiệm | เจ้าของร้าน, คนขายของชำ | ဆိုင်ရှင်, ဆိုင်ပိုင်ရှင် | दुकानदार | दुकानदार | may-ari ng tindahan, tindero
sibling, brother, sister | 兄弟, 姉妹, きょうだい | anh chị em, anh em | พี่น้อง | မောင်နှမ, ညီအစ်ကို | भाई बहन | भावंडे, भाऊ बहीण | kapatid
single mother, female-headed household | 母子家庭, シングルマザー, ひとり親 | mẹ đơn thân, hộ phụ nữ làm chủ | แม่เลี้ยงเดี่ยว | တစ်ဦးတည်းမိခင် | एकल मां, महिला मुखिया परिवार | एकल माता, स्त्रीप्रमुख कुटुंब | solong ina, nagsosolong ina
slum dweller, squatter | スラム住民, 不法居住者 | dân khu ổ chuột, người sống ở khu ổ chuột | ชาวสลัม, คนในชุมชนแออัด | ကျူးကျော်နေထိုင်သူ, ဆင်းရဲသားရပ်ကွက်နေသူ | झुग्गीवासी, झोपड़पट्टी के लोग | झोपडपट्टीवासी, झोपडीधारक | iskwater, nakatira sa iskwater
social worker, community worker | ソーシャルワーカー, 福祉職員, 社会福祉士 | nhân viên công tác xã hội, cán bộ xã hội | นักสังคมสงเคราะห์ | လူမှုဝန်ထမ်း, လူမှုလုပ်သား | सामाजिक कार्यकर्ता, समाजसेवी | समाजसेवक, सामाजिक कार्यकर्ता | manggagawang panlipunan, social worker
soldier, army, military | 軍隊, 兵士, 軍人 | quân đội, bộ đội, người lính | ทหาร, กองทัพ | စစ်သား, တပ်မတော် | सैनिक, सेना, फौज | सैनिक, लष्कर | sundalo, hukbo
son | 息子, 男児 | con trai ruột, cậu con trai | ลูกชาย, บุตรชาย | သား, သားယောက်ျား | बेटा, पुत्र | पुत्र, मुलगा | anak na lalaki
specialist, professional | 専門職, スペシャリスト, 専門技術者 | chuyên viên, nhà chuyên môn | ผู้ชำนาญการ, มืออาชีพ | အထူးပြုပညာရှင်, ကျွမ်းကျင်ပညာရှင် | पेशेवर, स्पेशलिस्ट | व्यावसायिक तज्ञ, निष्णात | espesyalista, propesyonal
street vendor, hawker | 露天商, 行商人, 屋台の売り子 | người bán hàng rong, hàng rong | หาบเร่แผงลอย, แม่ค้าหาบเร่, รถเข็นขายของ | လမ်းဘေးဈေးသည် | फेरीवाला, रेहड़ी वाला, ठेलेवाला | फेरीवाला, पथविक्रेता | tindero sa bangketa, ambulant vendor
student, university student | 学生, 大学生, 留学生 | sinh viên | นักศึกษา, นิสิต | တက္ကသိုလ်ကျောင်းသား, ကျောင်းသူ | छात्र, छात्रा | महाविद्यालयीन विद्यार्थी, छात्र | estudyante sa kolehiyo, estudyante sa unibersidad
surveyor, enumerator | 調査員, 測量士 | điều tra viên, người đo đạc | ผู้สำรวจ, ช่างรังวัด | မြေတိုင်းသမား, စာရင်းကောက်သူ | सर्वेक्षक, सर्वेयर | सर्वेक्षक, मोजणीदार | tagasurbey, agrimensor
teacher, schoolteacher | 教師, 先生, 教員 | giáo viên, thầy cô giáo | ครู, คุณครู | ဆရာ, ဆရာမ, ကျောင်းဆရာ | शिक्षक, अध्यापक | शिक्षक, शिक्षिका | guro, titser
team, work team | チーム, 作業チーム, 組 | đội, tổ công tác | ทีม, ทีมงาน | အသင်းအုပ်စု, လုပ်ငန်းအဖွဲ့ | टीम, टोली | पथक, चमू, टीम | koponan, pangkat ng manggagawa
technician, engineering worker | 技能者, 技工, テクニシャン | kỹ thuật viên, thợ kỹ thuật | ช่างเทคนิค, ช่าง | နည်းပညာရှင်, စက်ပညာသည် | तकनीशियन, टेक्नीशियन | तंत्रज्ञ, टेक्निशियन | tekniko, technician
tenant, renter | 借家人, 入居者, テナント | người thuê nhà, người thuê | ผู้เช่า, คนเช่าบ้าน | အိမ်ငှား, ငှားရမ်းနေထိုင်သူ | किरायेदार | भाडेकरू | nangungupahan, umuupa
tourist, traveller | 観光客, 旅行者, 旅行客 | du khách, khách du lịch | นักท่องเที่ยว, คนเดินทาง | ခရီးသွား, ကမ္ဘာလှည့်ခရီးသည် | पर्यटक, सैलानी | पर्यटक | turista, manlalakbay
trade union, labour union | 労働組合, 労組 | công đoàn, nghiệp đoàn | สหภาพแรงงาน | အလုပ်သမားသမဂ္ဂ | मजदूर संघ, ट्रेड यूनियन | कामगार संघटना | unyon ng manggagawa, unyon
truck driver, lorry driver | トラック運転手, トラックドライバー | tài xế xe tải, lái xe tải | คนขับรถบรรทุก, โชเฟอร์รถบรรทุก | ကုန်ကားမောင်းသူ, ထရပ်ကားဒရိုင်ဘာ | ट्रक चालक, ट्रक ड्राइवर | ट्रकचालक, ट्रक ड्रायव्हर | drayber ng trak, tsuper ng trak
unemployed person, jobseeker | 失業者, 求職者, 無職 | người thất nghiệp, người tìm việc | คนว่างงาน, ผู้หางาน | အလုပ်လက်မဲ့ | बेरोजगार | बेरोजगार | walang trabaho, naghahanap ng trabaho
vegetable seller, fruit vendor | 八百屋, 青果商, 果物売り | người bán rau, người bán trái cây | แม่ค้าผัก, คนขายผลไม้ | ဟင်းသီးဟင်းရွက်သည်, အသီးသည် | सब्जी वाला, फल विक्रेता | भाजीवाला, फळविक्रेता | magtitinda ng gulay, magpuprutas
veteran, experienced worker | 熟練工, ベテラン, 熟練者 | thợ lành nghề, người có kinh nghiệm | คนมีประสบการณ์, ช่างชำนาญ | ကျွမ်းကျင်လုပ်သား, အတွေ့အကြုံရှိသူ | अनुभवी कामगार, कुशल कारीगर | अनुभवी कामगार, कुशल कामगार | beterano, bihasang manggagawa
volunteer | ボランティア, 奉仕者, 有志 | tình nguyện viên, người tình nguyện | อาสาสมัคร, จิตอาสา | စေတနာ့ဝန်ထမ်း, ပရဟိတသမား | स्वयंसेवक, वालंटियर | स्वयंसेवक | boluntaryo, volunteer
volunteer group, citizen group | ボランティア団体, 住民団体, 市民グループ | nhóm tình nguyện, đội tình nguyện | กลุ่มอาสาสมัคร, กลุ่มจิตอาสา | စေတနာ့ဝန်ထမ်းအဖွဲ့, ပရဟိတအဖွဲ့ | स्वयंसेवी समूह, नागरिक समूह | स्वयंसेवक गट, नागरिक गट | grupo ng boluntaryo
waiter, waitress | ウェイター, 給仕, 接客係 | bồi bàn, nhân viên phục vụ | พนักงานเสิร์ฟ, บริกร | စားပွဲထိုး | बैरा, वेटर | वेटर | weyter, tagasilbi
waste collector, garbage collector | ごみ収集員, 収集作業員, ごみ収集作業員 | công nhân thu gom rác, người gom rác | พนักงานเก็บขยะ, คนเก็บขยะเทศบาล | အမှိုက်သိမ်းသမား, အမှိုက်သိမ်းဝန်ထမ်း | कचरा उठाने वाला, कचरा संग्राहक | कचरा गोळा करणारा, घंटागाडी कामगार | basurero, mangongolekta ng basura
water seller, water vendor | 水売り, 水販売業者, 給水業者 | người bán nước | คนขายน้ำ, ผู้ค้าน้ำ | ရေရောင်းသူ, ရေသည် | पानी बेचने वाला, टैंकर वाला | पाणी विक्रेता, टँकरवाला | nagtitinda ng tubig, tagarasyon ng tubig
weaver, textile worker | 織工, 機織り職人, 織物職人 | thợ dệt | ช่างทอผ้า, คนทอผ้า | ရက်ကန်းသမား, ယက်ကန်းသည် | बुनकर, जुलाहा | विणकर | manghahabi
welder, metal fabricator | 溶接工, 溶接職人 | thợ hàn | ช่างเชื่อม, ช่างเหล็ก | ဂဟေဆော်သမား, ဝရိန်ဆော်သူ | वेल्डर | वेल्डर | welder, manghihinang
widow, widower | 未亡人, 寡婦 | góa phụ, người góa | แม่ม่าย, หญิงม่าย | မုဆိုးမ, မုဆိုးဖို | विधवा, विधुर | विधवा | biyuda, balo
wife | 妻, 奥さん, 家内 | vợ, người vợ | ภรรยา, เมีย | ဇနီး, မယား | पत्नी, बीवी | पत्नी, बायको | asawang babae, misis
woman, women | 女性, 女, 婦人 | phụ nữ, đàn bà | ผู้หญิง, สตรี | အမျိုးသမီး, မိန်းမ | महिला, औरत, महिलाएं | महिला, स्त्री, बाई | babae, kababaihan
women's group, self-help group | 女性グループ, 婦人会, 自助グループ | hội phụ nữ, nhóm phụ nữ | กลุ่มสตรี, กลุ่มแม่บ้าน | အမျိုးသမီးအဖွဲ့, အမျိုးသမီးအသင်း | महिला समूह, स्वयं सहायता समूह | महिला बचत गट, बचत गट | samahan ng kababaihan
worker, working people | 労働者, 作業者, 働き手 | người lao động, thợ | คนงาน, แรงงานทั่วไป, ผู้ใช้แรงงาน | အလုပ်သမား, လုပ်သား | कामगार, श्रमजीवी, वर्कर | कामगार, कष्टकरी | manggagawa, trabahante
young people, youth | 若者, 青年, 青少年 | thanh niên, giới trẻ, thanh thiếu niên | เยาวชน, วัยรุ่น, คนหนุ่มสาว | လူငယ် | युवा, नौजवान | तरुण, युवक | kabataan
`;
