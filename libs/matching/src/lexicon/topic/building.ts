/** Words of buildings: parts, construction works, roofs, insulation: see ../model.ts for the columns. */
export const building = `
abandoned building, vacant house | 空き家, 空きビル, 廃墟 | nhà bỏ hoang, nhà trống | อาคารร้าง, บ้านร้าง | စွန့်ပစ်အဆောက်အအုံ, လူမနေအိမ် | परित्यक्त भवन, खाली मकान | पडीक इमारत, रिकामे घर | abandonadong gusali, bakanteng bahay
air duct, ventilation duct | ダクト, 換気ダクト | ống gió, ống thông gió | ท่อลม, ท่อระบายอากาศ | လေပြွန်, လေဝင်ပိုက် | एयर डक्ट, हवा की नली | हवा वाहिनी, डक्ट | daluyan ng hangin, duct
airtightness | 気密性, 気密 | độ kín khí, kín gió | ความแน่นหนาของอากาศ, กันลมรั่ว | လေလုံ | वायुरोधी | हवाबंद | hindi pinapasok ng hangin
architect | 建築家, 建築士, 設計士 | kiến trúc sư, kỹ sư kiến trúc | สถาปนิก, นักออกแบบอาคาร | ဗိသုကာ | वास्तुकार, आर्किटेक्ट | वास्तुविशारद, आर्किटेक्ट | arkitekto
architecture, building design | 建築設計, 建築学 | kiến trúc, thiết kế kiến trúc | สถาปัตยกรรม, ออกแบบอาคาร | ဗိသုကာပညာ | वास्तुकला | वास्तुकला, वास्तुरचना | arkitektura
asbestos | アスベスト, 石綿 | amiăng, amiăng trắng | แร่ใยหิน, แอสเบสตอส | ကျောက်ဂွမ်း, အက်စ်ဘက်စတော့ | एस्बेस्टस, ऐस्बेस्टॉस | ॲस्बेस्टॉस | asbestos
attic, loft | 屋根裏, 小屋裏, ロフト | gác mái, gác xép | ห้องใต้หลังคา, ใต้หลังคา | ထပ်ခိုး | अटारी, मचान | माळा, पोटमाळा | atik, entresuwelo
awning, canopy | 日よけテント, オーニング, 庇 | mái che, mái hiên di động | กันสาด, หลังคากันสาด | အမိုးကာ, နေကာမိုး | शामियाना, छतरी शेड | मांडव, छज्जा | tolda, trapal na bubong
balcony, veranda | バルコニー, ベランダ, 縁側 | ban công, hiên nhà | ระเบียง, ระเบียงบ้าน | ဝရန်တာ, လသာဆောင် | बालकनी, छज्जा, बरामदा | बाल्कनी, ओसरी | balkonahe, beranda
bamboo building, bamboo structure | 竹建築, 竹構造 | nhà tre, kết cấu tre | อาคารไม้ไผ่, บ้านไม้ไผ่ | ဝါးအိမ်, ဝါးတဲ | बांस का मकान | बांबूचे घर, बांबू बांधकाम | bahay na kawayan
basement, cellar | 地下室, 地階, 地下 | tầng hầm, hầm | ชั้นใต้ดิน, ห้องใต้ดิน | မြေအောက်ခန်း, မြေအောက်ထပ် | तहखाना, बेसमेंट | तळघर, बेसमेंट | basement, silong sa ilalim
beam, girder | 梁, 桁, はり | dầm, xà, đà | คาน, คานเหล็ก | ထုပ်တန်း, ရက်မ | शहतीर, बीम, धरन | तुळई, बीम | biga
brick | れんが, レンガ, 煉瓦 | gạch, gạch nung | อิฐ, ก้อนอิฐ | အုတ်, အုတ်ခဲ | ईंट | वीट, विटा | ladrilyo, laryo
building, edifice | 建物, 建築物, ビル | tòa nhà, công trình xây dựng | อาคาร, ตึก | အဆောက်အအုံ, တိုက် | इमारत, भवन, बिल्डिंग | इमारत, बिल्डिंग | gusali, edipisyo
building code, building regulation | 建築基準, 建築基準法 | quy chuẩn xây dựng, tiêu chuẩn xây dựng | กฎหมายควบคุมอาคาร, มาตรฐานอาคาร | အဆောက်အအုံဆိုင်ရာစည်းမျဉ်း | भवन संहिता, बिल्डिंग कोड | इमारत नियमावली, बांधकाम नियम | kodigo ng gusali, building code
building cooling, space cooling | 冷房, 空調 | làm mát tòa nhà, điều hòa không khí | ปรับอากาศ, ทำความเย็นในอาคาร | အဆောက်အအုံအအေးပေးခြင်း | इमारत की ठंडक, वातानुकूलन | वातानुकूलन, इमारत थंड ठेवणे | pagpapalamig ng gusali
building floor area, floor space | 延床面積, 床面積 | diện tích sàn | พื้นที่ใช้สอย, พื้นที่อาคาร | ကြမ်းခင်းဧရိယာ | फर्श क्षेत्रफल, कारपेट एरिया | चटई क्षेत्र, बांधीव क्षेत्र | lawak ng sahig
building heating, indoor heating | 暖房, 床暖房 | sưởi ấm, hệ thống sưởi | ทำความอบอุ่นในอาคาร, ระบบทำความร้อน | အဆောက်အအုံအပူပေးခြင်း | इमारत को गर्म रखना, हीटिंग | इमारत तापवणे, हीटिंग | pagpapainit ng gusali
building maintenance, facility upkeep | 建物管理, 維持管理, 保守点検 | bảo trì tòa nhà, bảo dưỡng công trình | บำรุงรักษาอาคาร, ดูแลอาคาร | အဆောက်အအုံထိန်းသိမ်းခြင်း | भवन रखरखाव | इमारत देखभाल | pagmementena ng gusali
building management system | ビル管理システム, ビルエネルギー管理 | hệ thống quản lý tòa nhà | ระบบบริหารจัดการอาคาร, ระบบจัดการพลังงานอาคาร | အဆောက်အအုံစီမံခန့်ခွဲမှုစနစ် | भवन प्रबंधन प्रणाली | इमारत व्यवस्थापन प्रणाली | sistema ng pamamahala ng gusali
building material | 建材, 建築材料, 建設資材 | vật liệu xây dựng | วัสดุก่อสร้าง, วัสดุอาคาร | ဆောက်လုပ်ရေးပစ္စည်း | निर्माण सामग्री, इमारती सामान | बांधकाम साहित्य | materyales sa konstruksiyon
building permit | 建築許可, 建築確認 | giấy phép xây dựng | ใบอนุญาตก่อสร้าง, ขออนุญาตปลูกสร้าง | ဆောက်လုပ်ခွင့်ပါမစ် | निर्माण अनुमति, नक्शा पास | बांधकाम परवानगी | permit sa pagtatayo, building permit
bulldozer | ブルドーザー, 重機 | máy ủi, xe ủi | รถดันดิน, รถแทรกเตอร์ดันดิน | ဘူဒိုဇာ | बुलडोजर | बुलडोझर | buldoser
carpenter | 大工, 木工 | thợ mộc, thợ gỗ | ช่างไม้, ช่างทำไม้ | လက်သမား | बढ़ई | सुतार | karpintero
ceiling | 天井, 天井裏 | trần nhà, trần | เพดาน, ฝ้าเพดาน | မျက်နှာကြက် | भीतरी छत, सीलिंग | सिलिंग | kisame
cement, mortar | セメント, モルタル | xi măng, vữa xi măng | ปูนซีเมนต์, ปูน | ဘိလပ်မြေ, အင်္ဂတေ | सीमेंट, गारा | सिमेंट | semento
chimney, flue | 煙突, 排気筒 | ống khói, ống thoát khói | ปล่องไฟ, ปล่องควัน | မီးခိုးခေါင်းတိုင် | चिमनी | चिमणी, धुराडे | tsimenea, pausukan
collapse, cave-in | 崩壊, 倒壊, 崩落 | sập, sụp đổ, đổ sập | ถล่ม, พังทลาย | ပြိုကျခြင်း | ढहना, धंसना | कोसळणे, ढासळणे | pagguho, pagbagsak ng gusali
concrete | コンクリート, 生コン | bê tông, bê tông đổ | คอนกรีต, คอนกรีตผสม | ကွန်ကရစ် | कंक्रीट | काँक्रीट | kongkreto, semento
concrete block, hollow block | コンクリートブロック, 空洞ブロック | gạch block, gạch bê tông | อิฐบล็อก, คอนกรีตบล็อก | ဘလောက်တုံး, ကွန်ကရစ်တုံး | कंक्रीट ब्लॉक | काँक्रीट ब्लॉक | hollow block
concrete mixer, ready-mix concrete | ミキサー車, 生コンクリート | máy trộn bê tông, bê tông tươi | รถโม่ปูน, คอนกรีตผสมเสร็จ | ကွန်ကရစ်ဖျော်စက် | कंक्रीट मिक्सर, रेडी मिक्स कंक्रीट | काँक्रीट मिक्सर | panghalo ng semento
construction debris, building rubble | がれき, 建設廃材, 瓦礫 | xà bần, phế thải xây dựng | เศษวัสดุก่อสร้าง, เศษปูน | အုတ်ကျိုး, ဆောက်လုပ်ရေးစွန့်ပစ်ပစ္စည်း | मलबा, निर्माण मलबा | राडारोडा, डेब्रिज | eskombro, guho ng konstruksiyon
construction dust | 工事粉じん, 建設粉塵 | bụi xây dựng, bụi công trường | ฝุ่นก่อสร้าง, ฝุ่นจากการก่อสร้าง | ဆောက်လုပ်ရေးဖုန် | निर्माण की धूल | बांधकामाची धूळ | alikabok sa konstruksiyon
construction site, building site | 建設現場, 工事現場, 建築現場 | công trường, công trường xây dựng | ไซต์ก่อสร้าง, สถานที่ก่อสร้าง, ไซต์งาน | ဆောက်လုပ်ရေးလုပ်ငန်းခွင် | निर्माण स्थल, कंस्ट्रक्शन साइट | बांधकाम स्थळ, बांधकाम साइट | lugar ng konstruksiyon, construction site
construction work, building work | 建設工事, 建築工事, 施工 | thi công, xây dựng công trình | งานก่อสร้าง, การก่อสร้าง | ဆောက်လုပ်ရေးလုပ်ငန်း, ဆောက်လုပ်မှု | निर्माण कार्य, कंस्ट्रक्शन | बांधकाम | konstruksiyon, pagtatayo ng gusali
construction worker, labourer | 建設作業員, 作業員 | công nhân xây dựng | คนงานก่อสร้าง, แรงงานก่อสร้าง | ဆောက်လုပ်ရေးအလုပ်သမား | निर्माण मजदूर | बांधकाम मजूर | trabahador sa konstruksiyon
contractor, builder | 建設業者, 工務店, 施工業者 | nhà thầu, chủ thầu xây dựng | ผู้รับเหมา, ผู้รับเหมาก่อสร้าง | ကန်ထရိုက်တာ, ဆောက်လုပ်ရေးကုမ္ပဏီ | ठेकेदार, बिल्डर | कंत्राटदार, बांधकाम व्यावसायिक | kontratista
corridor, hallway | 廊下, 通路 | hành lang, lối đi hành lang | ทางเดินในอาคาร, ระเบียงทางเดิน | စင်္ကြံ | गलियारा, बरामदा | मार्गिका, व्हरांडा | pasilyo, koridor
corrugated iron, metal roofing sheet | トタン, 波板, 金属屋根 | tôn, mái tôn, tôn lợp | สังกะสี, เมทัลชีท | သွပ်, သွပ်ပြား, သွပ်မိုး | टिन की चादर, नालीदार चादर | पत्रा, पत्रे | yero, GI sheet
courtyard, yard | 中庭, 庭, 敷地内 | sân, sân trong | ลานบ้าน, สนามในบ้าน | ခြံဝင်း, အိမ်ဝင်း | आंगन | अंगण | patyo, bakuran
crack | ひび割れ, 亀裂, クラック | vết nứt, rạn nứt | รอยร้าว, แตกร้าว | အက်ကြောင်း, အက်ကွဲ | दरार | तडा, भेग | bitak, lamat
damp, dampness | 湿気, 結露 | ẩm thấp, ẩm ướt | ความชื้น, อับชื้น | စိုထိုင်းမှု, စိုစွတ်မှု | सीलन, नमी | ओल, दमटपणा | halumigmig, pamamasa
daylighting, natural light | 採光, 自然光 | lấy sáng tự nhiên, ánh sáng tự nhiên | แสงธรรมชาติ, แสงสว่างธรรมชาติ | သဘာဝအလင်းရောင် | प्राकृतिक रोशनी, दिन का प्रकाश | नैसर्गिक प्रकाश | likas na liwanag
demolition | 解体, 解体工事, 取り壊し | phá dỡ, tháo dỡ | รื้อถอน, ทุบตึก | ဖြိုချခြင်း, ဖြိုဖျက်ခြင်း | तोड़फोड़, ध्वस्तीकरण, विध्वंस | पाडकाम, पाडणे | demolisyon, paggiba
dilapidated building, ageing building | 老朽化建物, 老朽化, 廃屋 | nhà xuống cấp, chung cư cũ | อาคารเก่า, อาคารทรุดโทรม | အဆောက်အအုံဟောင်း, ယိုယွင်းပျက်စီးနေသောအဆောက်အအုံ | जर्जर इमारत, पुरानी इमारत | जीर्ण इमारत, मोडकळीस आलेली इमारत | sira-sirang gusali, lumang gusali
door | ドア, 扉 | cửa, cánh cửa, cửa ra vào | ประตู, บานประตู | တံခါး | दरवाजा, किवाड़ | दरवाजा, दार | pinto
double glazing, insulating glass | 複層ガラス, 二重窓, ペアガラス | kính hai lớp, kính cách nhiệt | กระจกสองชั้น, กระจกกันความร้อน | မှန်နှစ်ထပ် | दोहरा कांच, डबल ग्लेज़िंग | दुहेरी काच | dobleng salamin
downspout, downpipe | 縦樋, 竪樋, 雨水管 | ống thoát nước mái, ống xối | ท่อน้ำฝน, ท่อระบายน้ำฝน | ရေဆင်းပိုက်, မိုးရေဆင်းပိုက် | बरसाती पाइप, वर्षा जल पाइप | पावसाळी पाइप, पन्हळीचा पाइप | tubo ng alulod, downspout
earthquake resistance, seismic retrofit | 耐震, 耐震補強, 免震 | chống động đất, kháng chấn | ต้านแผ่นดินไหว, เสริมความแข็งแรงต้านแผ่นดินไหว | ငလျင်ဒဏ်ခံ | भूकंप रोधी | भूकंपरोधक | matibay sa lindol
earthwork, embankment fill | 盛土, 土工, 造成 | san lấp, đắp đất | ถมดิน, งานดิน | မြေဖို့ခြင်း, မြေသားလုပ်ငန်း | मिट्टी भराई, मिट्टी का काम | भराव, मातीकाम | pagtatambak ng lupa, tambak
eaves | 軒, 軒先, ひさし | mái hiên, diềm mái | ชายคา, กันสาด | တံစက်မြိတ် | ओलती, छज्जा | वळचण, पागोळी | sulambi, medya agwa
electrician | 電気工事士, 電気工 | thợ điện, thợ điện dân dụng | ช่างไฟฟ้า, ช่างซ่อมไฟ | လျှပ်စစ်ပညာရှင်, မီးပြင်ဆရာ | बिजली मिस्त्री, इलेक्ट्रीशियन | वायरमन, इलेक्ट्रिशियन | elektrisyan
elevator, passenger lift, goods lift, building lift | エレベーター, 昇降機, エレベータ | thang máy, thang máy chở người | ลิฟต์, ลิฟท์ | ဓာတ်လှေကား | लिफ्ट | लिफ्ट, उद्वाहन | elevator, asensor
emergency exit, fire escape | 非常口, 避難口, 非常階段 | lối thoát hiểm, cửa thoát hiểm | ทางหนีไฟ, ทางออกฉุกเฉิน | အရေးပေါ်ထွက်ပေါက် | आपातकालीन निकास | आपत्कालीन मार्ग | labasang pang-emerhensiya, fire exit
entrance, doorway | 玄関, 入口, 入り口 | lối vào, cửa vào | ทางเข้า, ประตูทางเข้า | ဝင်ပေါက် | प्रवेश द्वार, द्वार | प्रवेशद्वार | pasukan, bungad
escalator | エスカレーター, 自動階段 | thang cuốn | บันไดเลื่อน | စက်လှေကား | एस्केलेटर, चलती सीढ़ी | सरकता जिना, एस्केलेटर | escalator
excavation, digging | 掘削, 土工事, 根切り | đào đất, đào móng | ขุดดิน, ขุดเจาะ | မြေတူးခြင်း | खुदाई, उत्खनन | खोदकाम, उत्खनन | paghuhukay
excavator, backhoe | 油圧ショベル, バックホウ, ユンボ | máy xúc, máy đào | รถแบ็กโฮ, รถขุด | မြေတူးစက်, ဘက်ဟိုး | एक्सकेवेटर, जेसीबी | उत्खनन यंत्र, जेसीबी | backhoe, panghukay
extension, annex | 増築, 別館, 離れ | cơi nới, nhà phụ | ต่อเติม, อาคารต่อเติม | တိုးချဲ့ဆောက်လုပ်ခြင်း | विस्तार भवन, उपभवन | विस्तारित इमारत, जोड इमारत | ekstensiyon ng gusali, karugtong
factory building, plant building | 工場建屋, 工場棟, 上屋 | nhà xưởng, nhà máy | อาคารโรงงาน, โรงเรือนโรงงาน | စက်ရုံအဆောက်အအုံ | कारखाना भवन, फैक्टरी इमारत | कारखान्याची इमारत | gusali ng pabrika
fence | 塀, フェンス, 柵 | hàng rào, bờ rào | รั้ว, รั้วบ้าน | ခြံစည်းရိုး, ဝင်းထရံ | बाड़, चारदीवारी | कुंपण | bakod
fire extinguisher, sprinkler | 消火器, スプリンクラー, 消火設備 | bình chữa cháy, vòi phun chữa cháy | ถังดับเพลิง, สปริงเกลอร์ | မီးသတ်ဘူး | अग्निशामक यंत्र, स्प्रिंकलर | अग्निशामक यंत्र, अग्निशमन | pamatay-sunog, fire extinguisher
fireproofing, fire resistance | 耐火, 防火 | chống cháy, chịu lửa | กันไฟ, ทนไฟ | မီးခံ, မီးကာကွယ် | अग्निरोधी, फायरप्रूफ | अग्निरोधक, फायरप्रूफ | hindi tinatablan ng apoy, fireproof
floor, flooring | 床, フローリング, 床材 | sàn nhà, sàn, nền nhà | พื้นอาคาร, พื้นห้อง | ကြမ်းပြင်, ကြမ်းခင်း | फर्श | फरशी | sahig
formwork | 型枠, 型枠工事 | ván khuôn, cốp pha | แบบหล่อ, ไม้แบบ | ပုံစံခွက်, ပုံစံခုံ | शटरिंग, फर्मा | सेंटरिंग, शटरिंग | porma ng kongkreto, formwork
foundation, footing | 基礎, 基礎工事, 土台 | móng, nền móng, móng nhà | ฐานราก, รากฐานอาคาร | အုတ်မြစ်, ဖောင်ဒေးရှင်း | नींव, बुनियाद, फाउंडेशन | पाया | pundasyon
gate | 門, ゲート, 門扉 | cổng, cánh cổng | ประตูรั้ว, ประตูใหญ่ | ဂိတ်တံခါး, ဝင်းတံခါး | फाटक, गेट | फाटक, गेट | tarangkahan, geyt
glass wool, rock wool | グラスウール, ロックウール | bông thủy tinh, bông khoáng | ใยแก้ว, ใยหิน | ဖန်မျှင်ဂွမ်း, ကျောက်မျှင်ဂွမ်း | ग्लास वूल, रॉक वूल | ग्लास वूल, रॉक वूल | glass wool, rock wool
gravel, aggregate | 砂利, 骨材, 砕石 | sỏi, đá dăm, cốt liệu | กรวด, หินคลุก, หินย่อย | ကျောက်စရစ်, ကျောက်ခဲ | बजरी, रोड़ी, गिट्टी | खडी, वाळू खडी | graba
green building, eco-friendly building | 環境配慮型建築, グリーンビルディング, 省エネ建築 | công trình xanh, tòa nhà xanh | อาคารเขียว, อาคารประหยัดพลังงาน | စိမ်းလန်းသောအဆောက်အအုံ | हरित भवन, ग्रीन बिल्डिंग | हरित इमारत, ग्रीन बिल्डिंग | luntiang gusali, green building
green roof, roof garden | 屋上緑化, 屋上庭園 | mái xanh, vườn trên mái | สวนดาดฟ้า, หลังคาเขียว | ခေါင်မိုးဥယျာဉ် | छत पर बगीचा, ग्रीन रूफ | गच्चीवरील बाग, हरित छत | hardin sa bubong, green roof
green wall, vertical garden | 壁面緑化, 緑のカーテン | tường xanh, vườn đứng | สวนแนวตั้ง, กำแพงต้นไม้ | ဒေါင်လိုက်ဥယျာဉ် | हरी दीवार, वर्टिकल गार्डन | हरित भिंत, उभी बाग | patayong hardin
ground floor, first floor | 一階, 1階, 地上階 | tầng trệt, tầng một | ชั้นล่าง, ชั้นหนึ่ง | မြေညီထပ် | भूतल, ग्राउंड फ्लोर | तळमजला | unang palapag, silong
ground subsidence, land subsidence | 地盤沈下, 不同沈下 | sụt lún, lún đất | แผ่นดินทรุด, ดินทรุด | မြေနိမ့်ဆင်းခြင်း, မြေကျွံခြင်း | भूमि धंसाव, जमीन धंसना | जमीन खचणे | paglubog ng lupa
handrail, railing | 手すり, 手摺, 欄干 | lan can, tay vịn | ราวจับ, ราวบันได | လက်ရန်း | रेलिंग, जंगला | कठडा, रेलिंग | barandilya, gabay
heat shielding, solar shading | 遮熱, 日射遮蔽, 日除け | chống nóng, che nắng | กันความร้อน, บังแดด | အပူကာကွယ်, နေကာ | धूप रोधी, ताप से बचाव | उष्णता रोखणे, सूर्यप्रकाश रोखणे | panangga sa init ng araw
heat-reflective paint, cool roof coating | 遮熱塗料, 高反射塗料 | sơn chống nóng, sơn phản xạ nhiệt | สีสะท้อนความร้อน, สีกันร้อน | အပူပြန်ဆေးသုတ် | हीट रिफ्लेक्टिव पेंट, कूल रूफ पेंट | उष्णता परावर्तक रंग | pinturang panangga sa init
heritage building, historic building | 歴史的建造物, 文化財建造物 | công trình di tích, nhà cổ | อาคารประวัติศาสตร์, อาคารอนุรักษ์ | ရှေးဟောင်းအဆောက်အအုံ | विरासत इमारत, धरोहर भवन | वारसा इमारत, हेरिटेज इमारत | pamanang gusali, lumang istruktura
high-rise building, skyscraper | 高層ビル, 高層建築物, 超高層ビル | nhà cao tầng, tòa nhà cao tầng | อาคารสูง, ตึกสูง | အထပ်မြင့်အဆောက်အအုံ | ऊंची इमारत, बहुमंजिला इमारत | उंच इमारत, बहुमजली इमारत | mataas na gusali, high-rise
hinge, lock | 蝶番, 錠, 鍵 | bản lề, ổ khóa | บานพับ, กุญแจล็อก | ပတ္တာ, သော့ | कब्जा, ताला | बिजागरी, कुलूप | bisagra, kandado
house paint, wall paint | 塗料, ペンキ | sơn, sơn tường | สีทาบ้าน, สีทาอาคาร | သုတ်ဆေး, ဆေးရောင် | पेंट, रंग-रोगन | रंग, पेंट | pintura
illegal construction | 違法建築, 無許可建築 | xây dựng trái phép, nhà xây trái phép | สิ่งปลูกสร้างผิดกฎหมาย, ก่อสร้างผิดกฎหมาย | ကျူးကျော်အဆောက်အအုံ, တရားမဝင်ဆောက်လုပ်မှု | अवैध निर्माण | बेकायदा बांधकाम, अनधिकृत बांधकाम | ilegal na konstruksiyon
insulation, thermal insulation | 断熱, 断熱材, 保温 | cách nhiệt, vật liệu cách nhiệt | ฉนวนกันความร้อน, ฉนวน | အပူကာ, အပူလျှပ်ကာ | इन्सुलेशन, ताप रोधन | उष्णतारोधन, इन्सुलेशन | insulasyon, pananggalang sa init
leaking roof, roof leak | 雨漏り, 屋根の漏水 | dột, mái dột, thấm dột | หลังคารั่ว, น้ำรั่วจากหลังคา | မိုးယိုခြင်း, အမိုးယိုခြင်း | छत टपकना, छत से रिसाव | छत गळती, छप्पर गळणे | tulo sa bubong, tumutulong bubong
lightning rod | 避雷針, 避雷設備 | cột thu lôi, chống sét | สายล่อฟ้า | မိုးကြိုးလွှဲ | तड़ित चालक | तडितरक्षक, वीज वाहक | pamigil-kidlat, lightning rod
lumber, timber | 木材, 材木, 製材 | gỗ xẻ, gỗ xây dựng | ไม้แปรรูป, ไม้ก่อสร้าง | သစ်, ခွဲသား | इमारती लकड़ी | इमारती लाकूड | tabla, kahoy na pantayo
mason, bricklayer | 左官工, れんが職人 | thợ hồ, thợ nề, thợ xây | ช่างปูน, ช่างก่ออิฐ | ပန်းရန်ဆရာ | राजमिस्त्री, मिस्त्री | गवंडी | mason, kantero
mildew, mould growth | かび, カビ, 黒カビ | nấm mốc, mốc | เชื้อรา, ขึ้นรา | မှို | फफूंद, फफूंदी | बुरशी | amag
nail, screw | 釘, くぎ, ねじ | đinh, ốc vít | ตะปู, สกรู | သံ, ဝက်အူ | कील, पेंच | खिळा, स्क्रू | pako, tornilyo
natural ventilation, airing | 自然換気, 通風, 風通し | thông gió tự nhiên, thoáng khí | การระบายอากาศธรรมชาติ, อากาศถ่ายเท | သဘာဝလေဝင်လေထွက် | प्राकृतिक हवादारी, वेंटिलेशन | नैसर्गिक वायुविजन | natural na bentilasyon
office building | オフィスビル, 事務所ビル, 庁舎 | tòa nhà văn phòng, cao ốc văn phòng | อาคารสำนักงาน, ตึกออฟฟิศ | ရုံးအဆောက်အအုံ | कार्यालय भवन, ऑफिस बिल्डिंग | कार्यालय इमारत, ऑफिस इमारत | gusaling pang-opisina
outer wall, exterior wall | 外壁, 外装 | tường ngoài, tường bao | ผนังภายนอก, ผนังด้านนอก | အပြင်နံရံ | बाहरी दीवार | बाहेरील भिंत, बाह्य भिंत | panlabas na dingding
partition wall | 間仕切り, 仕切り壁, パーティション | vách ngăn, tường ngăn | ผนังกั้นห้อง, ฉากกั้น | အခန်းကန့်နံရံ | पार्टीशन, विभाजक दीवार | विभाजक भिंत, पार्टिशन | partisyon, dibisyon
peeling, flaking | 剥離, はがれ, 剥落 | bong tróc, tróc sơn | หลุดร่อน, ลอกร่อน | ကွာကျခြင်း, ဆေးကွာခြင်း | उखड़ना, पपड़ी उतरना | पोपडे निघणे, रंग उडणे | pagbabalat, pagkatuklap
pile, foundation pile | 杭, 基礎杭 | cọc, cọc móng, cọc bê tông | เสาเข็ม, เข็มเจาะ | ပိုင်တိုင်, ပိုင် | पाइल, खूंटा | पाइल, आधार खांब | pilote, tambak na poste
pillar, column | 柱, 円柱, 支柱 | cột trụ, trụ, cột nhà | เสาอาคาร, เสา | တိုင်, အိမ်တိုင် | खंभा, स्तंभ | खांब, स्तंभ | haligi, poste ng bahay
plaster, stucco | 漆喰, しっくい, 左官 | vữa trát, lớp trát tường | ปูนฉาบ, ปูนปลาสเตอร์ | အင်္ဂတေသရွတ် | पलस्तर, प्लास्टर | गिलावा, प्लास्टर | palitada
plasterboard, gypsum board | 石膏ボード, せっこうボード | tấm thạch cao, thạch cao | แผ่นยิปซัม, ยิปซัมบอร์ด | ကျောက်မှုန့်ပြား, ဂျစ်ပဆမ်ပြား | जिप्सम बोर्ड | जिप्सम बोर्ड | gypsum board
plumber, plumbing | 配管工, 配管工事, 水道工事 | thợ ống nước, lắp đặt ống nước | ช่างประปา, งานประปา | ရေပိုက်ပြင်ဆရာ | प्लंबर, नलसाज | प्लंबर, नळ जोडणारा | tubero
plywood | 合板, ベニヤ板 | ván ép, gỗ dán | ไม้อัด, แผ่นไม้อัด | အထပ်သား, သုံးထပ်သား | प्लाईवुड | प्लायवूड | plywood
polystyrene foam, styrofoam | 発泡スチロール, スチレンフォーム | xốp, mốp xốp | โฟม, แผ่นโฟม | ဖော့, ရေမြှုပ်ပြား | थर्मोकोल, स्टायरोफोम | थर्माकोल | styro, styrofoam
public building | 公共施設, 公共建築物 | tòa nhà công cộng, công trình công cộng | อาคารสาธารณะ, อาคารราชการ | အများပြည်သူသုံးအဆောက်အအုံ | सार्वजनिक भवन, सरकारी इमारत | सार्वजनिक इमारत | gusaling pampubliko
ramp, wheelchair ramp | スロープ, 傾斜路 | đường dốc, ram dốc | ทางลาด | ဆင်ခြေလျှော, ဘီးတပ်ကုလားထိုင်လမ်း | रैंप, ढलान | उतार मार्ग, रॅम्प | rampa
rebuilding, reconstruction | 建て替え, 再建, 復興 | xây lại, tái thiết | สร้างใหม่, บูรณะ | ပြန်လည်တည်ဆောက်ခြင်း | पुनर्निर्माण | पुनर्बांधणी | muling pagtatayo
reinforced concrete | 鉄筋コンクリート, RC造 | bê tông cốt thép, bê tông thép | คอนกรีตเสริมเหล็ก, คอนกรีตเหล็กเส้น | သံကူကွန်ကရစ် | प्रबलित कंक्रीट, आरसीसी | प्रबलित काँक्रीट, आरसीसी | reinforced concrete, kongkretong may bakal
renovation, refurbishment | 改修, リフォーム, 改装 | cải tạo nhà, sửa nhà, tu sửa | ปรับปรุงอาคาร, รีโนเวท | ပြန်လည်ပြုပြင်မွမ်းမံခြင်း | नवीनीकरण, मरम्मत कार्य, रेनोवेशन | नूतनीकरण | renobasyon, pagkukumpuni ng gusali
repair, mend | 修理, 修繕, 直す | sửa chữa, tu bổ | ซ่อมแซม, ซ่อม | ပြင်ဆင်ခြင်း, ပြုပြင်ခြင်း | मरम्मत, ठीक करना | दुरुस्ती | pagkumpuni, ayusin
retaining wall | 擁壁, 土留め, 土留め壁 | tường chắn đất, kè chắn đất | กำแพงกันดิน, ผนังกันดิน | မြေထိန်းနံရံ | रिटेनिंग वॉल, पुश्ता दीवार | संरक्षक भिंत, रिटेनिंग वॉल | riprap, retaining wall
retrofit | レトロフィット, 省エネ改修, 改修工事 | cải tạo nâng cấp, trang bị lại | ดัดแปลงปรับปรุง, ติดตั้งเพิ่มเติม | အဆင့်မြှင့်ပြင်ဆင်ခြင်း | रेट्रोफिट, पुराने में सुधार | रेट्रोफिट | retrofit
roof | 屋根, 屋上 | mái nhà, mái | หลังคา, หลังคาบ้าน | ခေါင်မိုး, အမိုး | छत, छप्पर | छप्पर, छत | bubong, bubungan
roof gutter, rain gutter | 雨樋, 雨どい, 軒樋 | máng xối, máng nước mái | รางน้ำฝน, รางน้ำชายคา | ရေတံလျှောက်, မိုးရေတံလျှောက် | छत की नाली, बारिश की नाली | पन्हळ, छताची पन्हळ | alulod, kanal ng bubong
roof tile | 瓦, 屋根瓦, かわら | ngói, ngói lợp, mái ngói | กระเบื้องหลังคา, กระเบื้องมุงหลังคา | အုတ်ကြွပ်, ခေါင်မိုးအုတ်ကြွပ် | खपरैल, खपड़ा | कौल, कौले | tisa, teha
rooftop, flat roof | 屋上, 陸屋根, 屋上スペース | sân thượng, mái bằng, tầng thượng | ดาดฟ้า, หลังคาดาดฟ้า | ခေါင်မိုးထပ်, အပေါ်ဆုံးထပ် | छत, टेरेस | गच्ची, टेरेस | rooftop, patag na bubong
rooftop water tank | 高架水槽, 屋上タンク | bồn nước mái, bồn nước trên sân thượng | ถังน้ำบนดาดฟ้า, ถังเก็บน้ำบนหลังคา | ခေါင်မိုးပေါ်ရေကန်, ရေတိုင်ကီ | छत की टंकी, छत पर पानी की टंकी | गच्चीवरील टाकी, छतावरील टाकी | tangke ng tubig sa bubong
room | 部屋, 居室 | phòng, buồng | ห้อง, ห้องพัก | အခန်း | कमरा | खोली | silid, kuwarto
rust, corrosion | 錆, さび, 腐食 | gỉ sét, rỉ sét, ăn mòn | สนิม, การกัดกร่อน | သံချေး, တိုက်စားခြင်း | जंग, संक्षारण | गंज, गंजणे | kalawang, kaagnasan
sand | 砂, 川砂 | cát, cát xây dựng | ทราย, ทรายก่อสร้าง | သဲ | रेत, बालू | वाळू, रेती | buhangin
sandwich panel, insulation panel | サンドイッチパネル, 断熱パネル | tấm panel cách nhiệt, tấm panel | แผ่นแซนวิช, แผ่นฉนวน | အပူကာပြား | सैंडविच पैनल, इन्सुलेशन पैनल | सँडविच पॅनेल, उष्णतारोधक पॅनेल | insulasyon na panel, sandwich panel
scaffold, scaffolding | 足場, 仮設足場 | giàn giáo, giàn giáo thép | นั่งร้าน, นั่งร้านก่อสร้าง | ငြမ်း | मचान, पाड़ | परांची, पहाड | andamyo, plantsa ng konstruksiyon
school building | 校舎, 学校の建物 | trường học, tòa nhà trường học | อาคารเรียน, ตึกเรียน | ကျောင်းဆောင်, စာသင်ကျောင်းအဆောက်အအုံ | स्कूल भवन, विद्यालय भवन | शाळेची इमारत | gusali ng paaralan
sealant, caulking | シーリング材, コーキング, 目地材 | keo trám, chất trám khe | ซีลแลนท์, ยาแนว | အပေါက်ပိတ်ဆေး, ဆီလီကွန်ကော် | सीलेंट, दरार भरने का मसाला | सीलंट | pantapal, sealant
shed, hut | 小屋, 納屋 | lán, nhà chòi, túp lều | เพิง, กระท่อม | တဲ, တဲအိမ် | झोपड़ी, शेड, छप्पर | झोपडी, शेड | kubo, silungan
slab, concrete slab | スラブ, 床版, 床スラブ | bản sàn, tấm bê tông | แผ่นพื้น, พื้นคอนกรีต | ကွန်ကရစ်အခင်း, စလပ် | स्लैब, कंक्रीट स्लैब | स्लॅब | slab, kongkretong sahig
soundproofing, sound insulation | 防音, 遮音, 吸音 | cách âm, chống ồn | กันเสียง, ฉนวนกันเสียง | အသံလုံ, အသံကာ | ध्वनिरोधी, साउंडप्रूफ | ध्वनिरोधक, साउंडप्रूफ | soundproof, pananggalang sa ingay
staircase, stairs | 階段, 石段 | cầu thang, bậc thang | บันได, ขั้นบันได | လှေကား | सीढ़ी, सीढ़ियां, जीना | जिना, पायऱ्या | hagdan, hagdanan
steel bar, rebar | 鉄筋, 異形鉄筋 | thép xây dựng, sắt cây, cốt thép | เหล็กเส้น, เหล็กข้ออ้อย | သံချောင်း, သံကူ | सरिया | सळई, सळ्या | kabilya, bakal na pangkonstruksiyon
storey, floor level | 階層, 階数 | tầng, tầng lầu | ชั้นอาคาร, ชั้นของอาคาร | အထပ် | मंजिल, तल्ला | मजला | palapag
structural frame, framework | 躯体, 骨組み, 鉄骨 | khung nhà, kết cấu khung | โครงสร้างอาคาร, โครงเหล็ก | အဆောက်အအုံဘောင် | ढांचा, ढाँचा | सांगाडा, चौकट | balangkas ng gusali
tarpaulin | ブルーシート, 防水シート, シート | bạt, tấm bạt che | ผ้าใบ, ผ้าใบกันน้ำ | တာပေါ်လင်, မိုးကာ | तिरपाल | ताडपत्री | trapal, tolda
temporary building, prefabricated house | 仮設建物, プレハブ, 仮設住宅 | nhà tạm, nhà lắp ghép, nhà tiền chế | อาคารชั่วคราว, บ้านน็อคดาวน์, อาคารสำเร็จรูป | ယာယီအဆောက်အအုံ | अस्थायी इमारत, प्रीफैब मकान | तात्पुरती इमारत, प्रीफॅब घर | pansamantalang gusali, prefab na bahay
termite | シロアリ, 白蟻 | mối, mối mọt | ปลวก | ခြ | दीमक | वाळवी | anay
thatch | 茅葺き, かやぶき, 藁屋根 | mái tranh, mái rơm, mái lá | หลังคามุงจาก, หญ้าคา | သက်ကယ်မိုး, ဓနိမိုး | फूस की छत, छाजन | गवती छप्पर, झावळ्यांचे छप्पर | pawid, atip
tile, ceramic tile | タイル, 陶器タイル | gạch men, gạch lát | กระเบื้อง, กระเบื้องเซรามิก | ကြွေပြား | टाइल, टाइल्स | टाइल, लादी | baldosa, tiles
tower | 塔, タワー | tháp, tòa tháp | หอคอย, หอสูง | မျှော်စင်, တာဝါ | मीनार, टावर | मनोरा, टॉवर | tore
truss, roof frame | トラス, 小屋組 | vì kèo, giàn mái | โครงหลังคา, โครงถัก | ခေါင်မိုးထုပ် | ट्रस, छत का ढांचा | कैची, ट्रस | truss ng bubong
urban redevelopment | 再開発, 都市再開発 | tái phát triển đô thị, cải tạo đô thị | ฟื้นฟูเมือง, พัฒนาเมืองใหม่ | မြို့ပြပြန်လည်ဖွံ့ဖြိုးရေး | शहरी पुनर्विकास | पुनर्विकास, शहरी पुनर्विकास | muling pagpapaunlad ng lungsod
urethane foam | ウレタンフォーム, 発泡ウレタン | xốp PU, bọt polyurethane | โฟมพียู, พียูโฟม | ယူရီသိန်းဖော့ | यूरेथेन फोम, पीयू फोम | युरेथेन फोम, पीयू फोम | urethane foam
wall | 壁, 壁面 | tường, bức tường, vách | ผนัง, กำแพง | နံရံ, အုတ်နံရံ | दीवार | भिंत | dingding, pader
wallpaper | 壁紙, クロス | giấy dán tường | วอลเปเปอร์, กระดาษติดผนัง | နံရံကပ်စက္ကူ | वॉलपेपर | वॉलपेपर | wallpaper
waterproofing | 防水, 防水工事, 止水 | chống thấm, chống thấm dột | กันซึม, กันน้ำ | ရေစိုခံ, ရေလုံအောင်ပြုလုပ်ခြင်း | वॉटरप्रूफिंग, जलरोधन | वॉटरप्रूफिंग, जलरोधन | waterproofing
window | 窓, 窓ガラス, サッシ | cửa sổ, khung cửa sổ | หน้าต่าง, บานหน้าต่าง | ပြတင်းပေါက် | खिड़की | खिडकी | bintana
window glass, window pane | 窓ガラス, 板ガラス | kính cửa sổ, tấm kính | กระจกหน้าต่าง, บานกระจก | ပြတင်းမှန်, မှန်ချပ် | खिड़की का शीशा | खिडकीची काच | salamin ng bintana
zero energy building | ZEB, ゼロエネルギービル | tòa nhà năng lượng bằng không | อาคารพลังงานสุทธิเป็นศูนย์, อาคารใช้พลังงานเป็นศูนย์ | စွမ်းအင်သုညအဆောက်အအုံ | शून्य ऊर्जा भवन, नेट ज़ीरो भवन | शून्य ऊर्जा इमारत | gusaling zero energy
`;
