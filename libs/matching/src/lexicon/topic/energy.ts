/** Words of energy (electricity, fuel, heat, cold, light): see ../model.ts for the columns. */
export const energy = `
LED, LED lamp | LED照明, LED, 発光ダイオード | đèn LED, bóng LED | หลอดแอลอีดี, ไฟแอลอีดี, LED | အယ်လ်အီးဒီမီး, LED | एलईडी, एलईडी बल्ब | एलईडी, एलईडी दिवा | LED, ilaw na LED
air compressor, compressor | エアコンプレッサー, コンプレッサー, 圧縮機, 空気圧縮機 | máy nén khí, máy nén | ปั๊มลม, คอมเพรสเซอร์, เครื่องอัดอากาศ | လေဖိသိပ်စက်, ကွန်ပရက်ဆာ | कंप्रेसर, वायु संपीडक | कॉम्प्रेसर, हवा दाबयंत्र | compressor, kompresor
air conditioner, aircon, AC unit | エアコン, 空調機, クーラー | máy lạnh, máy điều hòa | แอร์, เครื่องปรับอากาศ | လေအေးပေးစက်, အဲကွန်း | एयर कंडीशनर, एसी, वातानुकूलक | वातानुकूलक, एसी, एअर कंडिशनर | aircon, erkon
air conditioning, HVAC | 空調, 冷暖房, 空調設備 | điều hòa không khí, hệ thống điều hòa | ระบบปรับอากาศ, การปรับอากาศ | လေအေးပေးစနစ် | वातानुकूलन, एयर कंडीशनिंग | वातानुकूलन, वातानुकूलित यंत्रणा | pagpapalamig ng hangin, air conditioning
anthracite, hard coal | 無煙炭, アンスラサイト | than đá, than antraxit | แอนทราไซต์, ถ่านหินแอนทราไซต์ | အန်သရာဆိုက်, ကျောက်မီးသွေးမာ | एन्थ्रेसाइट, कठोर कोयला | अँथ्रासाईट | antrasita
battery | 電池, バッテリー, 蓄電池 | pin, ắc quy, bình ắc quy | แบตเตอรี่, ถ่านไฟฉาย | ဘက်ထရီ, ဓာတ်ခဲ | बैटरी | बॅटरी, विद्युत घट | baterya
biodiesel | バイオディーゼル, バイオディーゼル燃料, BDF | dầu diesel sinh học, biodiesel | ไบโอดีเซล, น้ำมันไบโอดีเซล | ဇီဝဒီဇယ် | बायोडीजल, जैव डीजल | बायोडिझेल, जैवडिझेल | biodiesel
bioethanol, ethanol fuel, gasohol | バイオエタノール, エタノール燃料 | ethanol sinh học, cồn sinh học, xăng sinh học | เอทานอล, แก๊สโซฮอล์ | ဇီဝအီသနော, အီသနော | बायोएथेनॉल, इथेनॉल | इथेनॉल, जैवइथेनॉल | bioethanol, ethanol
biofuel | バイオ燃料, 生物燃料 | nhiên liệu sinh học | เชื้อเพลิงชีวภาพ | ဇီဝလောင်စာ | जैव ईंधन, बायोफ्यूल | जैवइंधन | biofuel, panggatong na mula sa halaman
biogas, digester gas, gobar gas | バイオガス, 消化ガス, メタン発酵ガス | khí sinh học, biogas, hầm biogas | ก๊าซชีวภาพ, แก๊สชีวภาพ, ไบโอแก๊ส | ဇီဝဓာတ်ငွေ့ | बायोगैस, गोबर गैस | बायोगॅस, गोबरगॅस | biogas
biomass fuel, biomass energy | バイオマス燃料, バイオマス, 木質燃料 | nhiên liệu sinh khối, sinh khối | เชื้อเพลิงชีวมวล, ชีวมวล | ဇီဝလောင်စာထု, ဇီဝဒြပ်ထု | बायोमास, जैव भार ईंधन | बायोमास, जैवभार | biomass, biomasa
blackout, power outage, power cut, brownout | 停電, 電力遮断, 計画停電 | mất điện, cúp điện, cắt điện | ไฟดับ, ไฟฟ้าดับ, ไฟตก | မီးပျက်ခြင်း, မီးပြတ်ခြင်း | बिजली गुल, बिजली कटौती, पावर कट | वीज खंडित, वीज गेली, बत्ती गुल | brownout, pagkawala ng kuryente, blackout
boiler, steam boiler | ボイラー, 蒸気ボイラー, 汽缶 | nồi hơi, lò hơi | หม้อไอน้ำ, หม้อต้มไอน้ำ, บอยเลอร์ | ဘွိုင်လာ, ရေနွေးငွေ့အိုး | बॉयलर, भाप बॉयलर | बॉयलर, बाष्पक | boiler, pakuluan
briquette, charcoal briquette | ブリケット, 練炭, 豆炭, 成形炭 | than tổ ong, than bánh, củi trấu | ถ่านอัดแท่ง, เชื้อเพลิงอัดแท่ง | မီးသွေးတောင့်, လောင်စာတောင့် | ब्रिकेट, कोयला ब्रिकेट | ब्रिकेट, कांडीकोळसा | briket, uling na briket
burner | バーナー, 燃焼器 | đầu đốt, béc đốt | หัวเผา, หัวเตา, เบิร์นเนอร์ | မီးဖိုခေါင်း, ဘာနာ | बर्नर | बर्नर | burner, pansindi
cable, electric cable, power cable | ケーブル, 電線ケーブル, 電力ケーブル | cáp điện, dây cáp | สายเคเบิล, สายไฟฟ้าแรงสูง | ကေဘယ်ကြိုး, လျှပ်စစ်ကေဘယ် | केबल, बिजली केबल | केबल, वीजवाहक केबल | kable, kawad ng kuryente
calorific value, heating value | 発熱量, 熱量, カロリー | nhiệt trị, nhiệt lượng | ค่าความร้อน, พลังงานความร้อน | အပူတန်ဖိုး, အပူစွမ်းအင်တန်ဖိုး | ऊष्मीय मान, कैलोरी मान | उष्मांक, उष्मांक मूल्य | halagang pampainit, calorific value
candle | ろうそく, キャンドル | nến, đèn cầy | เทียนไข, เทียน | ဖယောင်းတိုင် | मोमबत्ती | मेणबत्ती | kandila
capacitor, power factor correction | コンデンサ, 力率改善, 進相コンデンサ | tụ điện, tụ bù, bù công suất | ตัวเก็บประจุ, คาปาซิเตอร์ | ကက်ပါစီတာ, လျှပ်သိုပစ္စည်း | कैपेसिटर, संधारित्र | कपॅसिटर, संधारित्र | kapasitor
charcoal | 木炭, 炭火, チャコール | than củi, than hoa, than gỗ | ถ่านไม้, ถ่านหุงต้ม | မီးသွေး, သစ်မီးသွေး | लकड़ी का कोयला, चारकोल | लोणारी कोळसा, लाकडी कोळसा | uling
charge controller | 充電制御器, チャージコントローラー, 充放電コントローラ | bộ điều khiển sạc | ตัวควบคุมการชาร์จ, ชาร์จเจอร์โซลาร์ | အားသွင်းထိန်းကိရိယာ | चार्ज कंट्रोलर | चार्ज कंट्रोलर | charge controller
chiller, chilling machine | 冷凍機, チラー, 冷水機 | máy làm lạnh nước, chiller | เครื่องทำน้ำเย็น, ชิลเลอร์ | ချီလာ, ရေအေးစက် | चिलर, शीतलन मशीन | चिलर, शीतयंत्र | chiller, pampalamig
circuit breaker, breaker | ブレーカー, 遮断器, 漏電遮断器 | cầu dao, áp tô mát, cầu dao tự động | เบรกเกอร์, สะพานไฟ | ဘရိတ်ကာ, မီးဖြတ်ခလုတ် | सर्किट ब्रेकर, एमसीबी | सर्किट ब्रेकर, एमसीबी | circuit breaker, breaker
coal | 石炭 | than đá, than cám | ถ่านหิน | ကျောက်မီးသွေး | कोयला, पत्थर का कोयला | कोळसा, दगडी कोळसा | karbon, uling na bato
cogeneration, combined heat and power, CHP | コージェネレーション, 熱電併給, コジェネ | đồng phát nhiệt điện, đồng phát | ผลิตไฟฟ้าและความร้อนร่วม, โคเจนเนอเรชั่น | အပူနှင့်လျှပ်စစ်ပူးတွဲထုတ်လုပ်ခြင်း | सह उत्पादन, कोजनरेशन | सहवीजनिर्मिती, कोजनरेशन | cogeneration
cold, coldness, chill | 冷熱, 冷たさ, 寒さ | cái lạnh, giá lạnh | ความเย็น, ความหนาว | အအေး, အအေးဓာတ် | ठंड, सर्दी, ठंडक | थंडी, गारवा | lamig, ginaw
cold storage, cold store, cold room | 冷蔵倉庫, 冷凍倉庫, 冷蔵室 | kho lạnh, kho đông lạnh | ห้องเย็น, คลังห้องเย็น | အအေးခန်း, အအေးခန်းသိုလှောင်ရုံ | शीत गृह, कोल्ड स्टोरेज | शीतगृह, कोल्ड स्टोरेज | imbakang malamig, cold storage
combustion, burning of fuel | 燃焼, 燃やすこと | sự đốt cháy, đốt nhiên liệu | การเผาไหม้, การสันดาป | လောင်ကျွမ်းခြင်း, မီးလောင်ခြင်း | दहन, ईंधन जलाना | ज्वलन, इंधन जळणे | pagkasunog, pagsunog ng gatong
compressed air | 圧縮空気, エアー | khí nén | ลมอัด, อากาศอัด | ဖိသိပ်လေ, လေဖိအား | संपीड़ित हवा, कंप्रेस्ड एयर | संकुचित हवा, दाबलेली हवा | siksik na hangin, compressed air
cookstove, improved stove, chulha | かまど, 改良かまど, 調理ストーブ, コンロ | bếp lò, bếp đun, bếp cải tiến | เตาหุงต้ม, เตาถ่าน, เตาประหยัดพลังงาน | မီးဖို, စွမ်းအားမြှင့်မီးဖို | चूल्हा, उन्नत चूल्हा | चूल, निर्धूर चूल | kalan, lutuan
cooling, space cooling, refrigeration | 冷房, 冷却, 冷やす | làm mát, làm lạnh | ทำความเย็น, การทำความเย็น, หล่อเย็น | အအေးပေးခြင်း, အေးစေခြင်း | शीतलन, ठंडा करना, कूलिंग | शीतकरण, थंड करणे | pagpapalamig
cooling tower | 冷却塔, クーリングタワー | tháp giải nhiệt, tháp làm mát | หอหล่อเย็น, คูลลิ่งทาวเวอร์ | အအေးပေးမျှော်စင် | कूलिंग टावर, शीतलन मीनार | शीतमनोरा, कूलिंग टॉवर | cooling tower
crude oil, petroleum | 原油, 石油 | dầu thô, dầu mỏ | น้ำมันดิบ, ปิโตรเลียม | ရေနံစိမ်း, ရေနံ | कच्चा तेल, पेट्रोलियम | कच्चे तेल, खनिज तेल | krudo, petrolyo
demand response, peak shaving | デマンドレスポンス, 需要応答, ピークカット | điều chỉnh phụ tải, đáp ứng nhu cầu điện | การตอบสนองด้านโหลด, ลดพีค | လျှပ်စစ်ဝယ်လိုအားညှိနှိုင်းခြင်း | मांग प्रबंधन, पीक लोड कटौती | मागणी व्यवस्थापन | demand response
diesel fuel, diesel oil, diesel | 軽油, ディーゼル油, ディーゼル燃料 | dầu diesel, dầu DO | น้ำมันดีเซล, โซล่า | ဒီဇယ်, ဒီဇယ်ဆီ | डीजल | डिझेल | diesel, krudo
diesel generator, genset | ディーゼル発電機, 自家発電機, 非常用発電機 | máy phát điện diesel, máy nổ | เครื่องปั่นไฟดีเซล, เครื่องกำเนิดไฟฟ้าดีเซล | ဒီဇယ်မီးစက် | डीजल जनरेटर, जेनसेट | डिझेल जनरेटर | generator na diesel, genset
distribution line, low voltage line | 配電線, 配電網, 低圧線 | đường dây phân phối, lưới điện hạ thế | สายจำหน่ายไฟฟ้า, สายไฟแรงต่ำ | လျှပ်စစ်ဖြန့်ဖြူးရေးလိုင်း, ဗို့အားနိမ့်လိုင်း | वितरण लाइन, बिजली वितरण | वितरण वाहिनी, वीज वितरण | linya ng distribusyon ng kuryente
district cooling, district heating | 地域冷暖房, 地域熱供給, 地域冷房 | làm mát tập trung, cấp nhiệt khu vực | ระบบทำความเย็นแบบรวมศูนย์ | ခရိုင်ဒေသအအေးပေးစနစ် | जिला शीतलन, डिस्ट्रिक्ट कूलिंग | जिल्हा शीतकरण, सामूहिक शीतकरण | district cooling
earthing, grounding | アース, 接地 | nối đất, tiếp địa | สายดิน, ต่อสายดิน | မြေစိုက်ကြိုး, အာသ်ကြိုး | अर्थिंग, भूसंपर्कन | अर्थिंग, भूसंपर्क | grounding
electric current, current, ampere | 電流, アンペア | dòng điện, cường độ dòng điện | กระแสไฟฟ้า, แอมแปร์ | လျှပ်စီး, လျှပ်စီးကြောင်း | विद्युत धारा, करंट | विद्युत प्रवाह, करंट | daloy ng kuryente
electric leakage, earth leakage | 漏電, 漏れ電流 | rò điện, rò rỉ điện | ไฟรั่ว, ไฟฟ้ารั่ว | လျှပ်စစ်ယိုစိမ့်ခြင်း | बिजली रिसाव, करंट लीकेज | वीजगळती | tagas ng kuryente
electric meter, electricity meter, power meter | 電力量計, 電気メーター, 電力計 | công tơ điện, đồng hồ điện | มิเตอร์ไฟฟ้า, หม้อมิเตอร์ไฟ | လျှပ်စစ်မီတာ, မီတာဘောက်စ် | बिजली मीटर | वीज मीटर | metro ng kuryente, kontador ng kuryente
electric motor, motor | 電動機, モーター, 電動モータ | mô tơ, động cơ điện | มอเตอร์, มอเตอร์ไฟฟ้า | မော်တာ, လျှပ်စစ်မော်တာ | मोटर, बिजली मोटर | विद्युत मोटार, मोटर | de-kuryenteng motor
electric pole, utility pole | 電柱, 電信柱 | cột điện, trụ điện | เสาไฟฟ้า, เสาไฟ | ဓာတ်တိုင်, မီးတိုင် | बिजली का खंभा | विजेचा खांब | poste ng kuryente, poste
electric shock, electrocution | 感電 | điện giật | ไฟดูด, ไฟช็อต | ဓာတ်လိုက်ခြင်း | बिजली का झटका, करंट लगना | विजेचा धक्का, शॉक | pagkakuryente, nakuryente
electricity, electric power | 電気, 電力 | điện, điện lực, điện năng | ไฟฟ้า, กระแสไฟ, พลังงานไฟฟ้า | လျှပ်စစ်, လျှပ်စစ်မီး, လျှပ်စစ်ဓာတ်အား | बिजली, विद्युत | वीज, विद्युत | kuryente, elektrisidad
electricity bill, power bill, electricity tariff | 電気料金, 電気代, 電力料金 | tiền điện, hóa đơn tiền điện, giá điện | ค่าไฟ, ค่าไฟฟ้า, บิลค่าไฟ | မီတာခ, လျှပ်စစ်မီတာခ | बिजली बिल, बिजली दर | वीज बिल, वीज दर | bayarin sa kuryente, singil sa kuryente
electrification, rural electrification | 電化, 農村電化, 地方電化 | điện khí hóa, điện khí hóa nông thôn | ขยายเขตไฟฟ้า, ไฟฟ้าชนบท | လျှပ်စစ်မီးလင်းရေး, ကျေးလက်မီးလင်းရေး | विद्युतीकरण, ग्रामीण विद्युतीकरण | विद्युतीकरण, ग्रामीण विद्युतीकरण | elektripikasyon, pagpapailaw sa nayon
energy | エネルギー, 動力源 | năng lượng | พลังงาน | စွမ်းအင် | ऊर्जा, एनर्जी | ऊर्जा | enerhiya
energy audit, energy diagnosis | 省エネ診断, エネルギー診断, エネルギー監査 | kiểm toán năng lượng | ตรวจวัดพลังงาน, การตรวจสอบการใช้พลังงาน | စွမ်းအင်စစ်ဆေးခြင်း, စွမ်းအင်စာရင်းစစ် | ऊर्जा ऑडिट, ऊर्जा अंकेक्षण | ऊर्जा लेखापरीक्षण, ऊर्जा ऑडिट | energy audit, pagsusuri sa konsumo ng enerhiya
energy consumption, power consumption, electricity use | 電力消費, エネルギー消費, 消費電力, 使用電力 | tiêu thụ điện, tiêu thụ năng lượng, điện năng tiêu thụ | การใช้ไฟฟ้า, การใช้พลังงาน | စွမ်းအင်သုံးစွဲမှု, လျှပ်စစ်သုံးစွဲမှု | ऊर्जा खपत, बिजली खपत | ऊर्जा वापर, वीज वापर | konsumo ng kuryente, konsumo ng enerhiya
energy efficiency | エネルギー効率, 省エネ性能 | hiệu quả năng lượng, hiệu suất năng lượng | ประสิทธิภาพพลังงาน, ประสิทธิภาพการใช้พลังงาน | စွမ်းအင်ထိရောက်မှု | ऊर्जा दक्षता | ऊर्जा कार्यक्षमता | kahusayan sa enerhiya, energy efficiency
energy management system, EMS, BEMS | エネルギー管理システム, エネルギーマネジメント, BEMS | quản lý năng lượng, hệ thống quản lý năng lượng | ระบบจัดการพลังงาน, การจัดการพลังงาน | စွမ်းအင်စီမံခန့်ခွဲမှုစနစ် | ऊर्जा प्रबंधन प्रणाली | ऊर्जा व्यवस्थापन प्रणाली | pamamahala ng enerhiya
energy saving, energy conservation, power saving | 省エネ, 省エネルギー, 節電, 省電力 | tiết kiệm năng lượng, tiết kiệm điện | ประหยัดพลังงาน, ประหยัดไฟ, อนุรักษ์พลังงาน | စွမ်းအင်ချွေတာရေး, လျှပ်စစ်ချွေတာခြင်း | ऊर्जा बचत, बिजली बचत, ऊर्जा संरक्षण | ऊर्जा बचत, वीज बचत | pagtitipid ng enerhiya, pagtitipid sa kuryente
energy storage, electricity storage | エネルギー貯蔵, 蓄電, 電力貯蔵 | lưu trữ năng lượng, tích trữ điện | กักเก็บพลังงาน, ระบบกักเก็บพลังงาน | စွမ်းအင်သိုလှောင်ခြင်း | ऊर्जा भंडारण | ऊर्जा साठवण | imbakan ng enerhiya
exhaust heat, waste heat | 排熱, 廃熱, 余熱 | nhiệt thải, nhiệt thừa | ความร้อนทิ้ง, ความร้อนเหลือทิ้ง | စွန့်ပစ်အပူ | अपशिष्ट ऊष्मा, व्यर्थ ऊष्मा | वाया जाणारी उष्णता | nasasayang na init, waste heat
fan, electric fan | 扇風機, ファン, 送風ファン | quạt điện, quạt máy | พัดลม | ပန်ကာ, လျှပ်စစ်ပန်ကာ | पंखा, बिजली का पंखा | पंखा | bentilador, elektrikpan
feed-in tariff, net metering, FIT | 固定価格買取制度, 売電, 余剰電力 | giá điện FIT, bán điện lên lưới, bù trừ điện | รับซื้อไฟฟ้า, ขายไฟคืน, หักลบหน่วยไฟ | လျှပ်စစ်ပြန်ရောင်းခြင်း | नेट मीटरिंग, फीड इन टैरिफ | नेट मीटरिंग | net metering, feed-in tariff
firewood, fuelwood | 薪, まき, 薪炭材 | củi, củi đun | ฟืน, ไม้ฟืน | ထင်း | जलाऊ लकड़ी, ईंधन की लकड़ी | सरपण, जळाऊ लाकूड | panggatong na kahoy, kahoy na panggatong
flashlight, torch | 懐中電灯, ハンドライト | đèn pin | ไฟฉาย | လက်နှိပ်ဓာတ်မီး, ဓာတ်မီး | टॉर्च | टॉर्च, विजेरी | plaslayt
floodlight, searchlight | 投光器, 投光照明, 水銀灯 | đèn pha, đèn chiếu sáng | ไฟสปอตไลท์, สปอร์ตไลท์ | မီးမောင်း | फ्लडलाइट | फ्लडलाइट, प्रकाशझोत | floodlight
fluorescent lamp, fluorescent tube, tube light | 蛍光灯, 蛍光管 | đèn huỳnh quang, đèn tuýp | หลอดฟลูออเรสเซนต์, หลอดนีออน | မီးချောင်း | ट्यूबलाइट, फ्लोरोसेंट लैंप | ट्यूबलाइट | fluorescent
fossil fuel | 化石燃料 | nhiên liệu hóa thạch | เชื้อเพลิงฟอสซิล | ကျောက်ဖြစ်ရုပ်ကြွင်းလောင်စာ, ရုပ်ကြွင်းလောင်စာ | जीवाश्म ईंधन | जीवाश्म इंधन | fossil fuel
fuel | 燃料, 燃料油 | nhiên liệu, chất đốt | เชื้อเพลิง, น้ำมันเชื้อเพลิง | လောင်စာ, လောင်စာဆီ | ईंधन, फ्यूल | इंधन, जळण | gatong, panggatong
fuel cell | 燃料電池 | pin nhiên liệu | เซลล์เชื้อเพลิง | လောင်စာဆဲလ် | ईंधन सेल, फ्यूल सेल | इंधन घट | fuel cell
fuel consumption, fuel economy, mileage | 燃費, 燃料消費, 低燃費 | mức tiêu hao nhiên liệu, tiêu thụ nhiên liệu | อัตราสิ้นเปลืองน้ำมัน, การใช้เชื้อเพลิง | လောင်စာစားသုံးမှု, ဆီစားနှုန်း | ईंधन खपत, माइलेज | इंधन वापर, मायलेज | konsumo ng gasolina
fuse | ヒューズ | cầu chì | ฟิวส์ | ဖျူး, ဖြူးစ် | फ्यूज | फ्यूज | piyus
gas cylinder, gas bottle | ガスボンベ, ガス容器, プロパンボンベ | bình ga, bình gas, chai khí | ถังแก๊ส, ถังก๊าซ | ဂက်စ်အိုး, ဓာတ်ငွေ့အိုး | गैस सिलेंडर | गॅस सिलिंडर, गॅस टाकी | tangke ng gas
gas leak, gas leakage | ガス漏れ, ガス漏洩 | rò rỉ khí gas, xì ga | แก๊สรั่ว, ก๊าซรั่ว | ဂက်စ်ယိုစိမ့်ခြင်း, ဓာတ်ငွေ့ယိုခြင်း | गैस रिसाव, गैस लीक | गॅस गळती | tagas ng gas, singaw ng gas
gas pipeline, city gas | ガス管, 都市ガス, ガスパイプライン | đường ống dẫn khí, khí đốt thành phố | ท่อก๊าซ, ท่อส่งก๊าซ | ဓာတ်ငွေ့ပိုက်လိုင်း | गैस पाइपलाइन, पाइप गैस | गॅस पाइपलाइन, पाईप गॅस | tubo ng gas
gasoline, petrol | ガソリン, 揮発油 | xăng, xăng dầu | น้ำมันเบนซิน, เบนซิน | ဓာတ်ဆီ | पेट्रोल | पेट्रोल | gasolina
generator, power generator | 発電機, ジェネレーター | máy phát điện | เครื่องกำเนิดไฟฟ้า, เครื่องปั่นไฟ | မီးစက်, ဂျင်နရေတာ | जनरेटर, जनित्र | जनरेटर, जनित्र | generator, dyenereytor
geothermal energy, geothermal power, geothermal | 地熱, 地熱発電, 地中熱 | địa nhiệt, điện địa nhiệt | พลังงานความร้อนใต้พิภพ, ความร้อนใต้พิภพ | မြေအောက်အပူ, မြေအောက်အပူစွမ်းအင် | भू तापीय ऊर्जा | भूऔष्णिक ऊर्जा | heotermal, init mula sa lupa
heat, thermal energy | 熱, 熱エネルギー, 温熱 | nhiệt, nhiệt năng | ความร้อน, พลังงานความร้อน | အပူ, အပူဓာတ် | ऊष्मा, गर्मी, ताप | उष्णता, उष्मा | init
heat exchanger | 熱交換器, 熱交換 | bộ trao đổi nhiệt, thiết bị trao đổi nhiệt | เครื่องแลกเปลี่ยนความร้อน | အပူဖလှယ်စက်, အပူလဲလှယ်ကိရိယာ | ऊष्मा विनिमायक, हीट एक्सचेंजर | उष्णता विनिमयक, हीट एक्सचेंजर | heat exchanger
heat insulation, thermal insulation, insulation | 断熱, 断熱材, 保温材 | cách nhiệt, vật liệu cách nhiệt | ฉนวนกันความร้อน, ฉนวน | အပူကာ, အပူလျှပ်ကာ | ऊष्मारोधन, इन्सुलेशन, ताप रोधन | उष्णतारोधक, इन्सुलेशन | insulasyon, pangharang sa init
heat pump | ヒートポンプ, 熱ポンプ | bơm nhiệt, máy bơm nhiệt | ปั๊มความร้อน, ฮีตปั๊ม | အပူပန့်, အပူစုပ်စက် | हीट पंप, ऊष्मा पंप | हीट पंप, उष्णता पंप | heat pump
heat recovery | 熱回収, 排熱回収, 廃熱利用 | thu hồi nhiệt, tận dụng nhiệt thải | การนำความร้อนกลับมาใช้, ระบบนำความร้อนกลับคืน | အပူပြန်လည်ရယူခြင်း | ऊष्मा पुनर्प्राप्ति, हीट रिकवरी | उष्णता पुनर्प्राप्ती | pagbawi ng init, heat recovery
heater, space heater, heating appliance | ヒーター, 暖房器, 加熱器, 電熱器 | máy sưởi, bộ gia nhiệt | ฮีตเตอร์, เครื่องทำความร้อน | အပူပေးစက်, ဟီတာ | हीटर | हीटर | heater, pampainit
heating, space heating | 暖房, 加熱, 温める | sưởi ấm, gia nhiệt, đun nóng | การให้ความร้อน, ทำความร้อน | အပူပေးခြင်း, အနွေးပေးခြင်း | तापन, गरम करना, हीटिंग | तापवणे, तापन | pagpapainit
heatwave, heat wave, extreme heat | 熱波, 猛暑, 酷暑 | nắng nóng gay gắt, sóng nhiệt, đợt nắng nóng | คลื่นความร้อน, อากาศร้อนจัด | အပူလှိုင်း, အပူရှိန်ပြင်းခြင်း | लू, भीषण गर्मी | उष्णतेची लाट, उष्माघात | matinding init, heatwave
heavy oil, fuel oil, bunker oil | 重油, 燃料重油, A重油 | dầu FO, dầu mazut, dầu đốt | น้ำมันเตา | လောင်စာဆီမည်း, မီးဖိုဆီ | भट्ठी तेल, फर्नेस ऑयल | भट्टी तेल, फर्नेस ऑइल | langis na panggatong, bunker
high voltage, high-voltage line | 高圧, 高電圧, 高圧線 | cao thế, điện cao thế, cao áp | ไฟฟ้าแรงสูง, แรงดันสูง | ဗို့အားမြင့် | उच्च वोल्टेज, हाई टेंशन लाइन | उच्च दाब, हाय टेन्शन लाइन | mataas na boltahe
hot water, hot water supply | 給湯, お湯, 温水 | nước nóng | น้ำร้อน | ရေနွေး, ရေပူ | गर्म पानी | गरम पाणी | mainit na tubig
hydrogen | 水素, 水素ガス | khí hydro, hydro | ไฮโดรเจน, ก๊าซไฮโดรเจน | ဟိုက်ဒရိုဂျင် | हाइड्रोजन | हायड्रोजन | hidroheno, hydrogen
hydropower, hydroelectric power | 水力発電, 水力 | thủy điện | พลังน้ำ, ไฟฟ้าพลังน้ำ | ရေအားလျှပ်စစ် | जलविद्युत, पनबिजली | जलविद्युत | hydropower, kuryente mula sa tubig
ice storage, thermal storage, heat storage | 氷蓄熱, 蓄熱, 蓄熱槽 | trữ lạnh, tích nhiệt, trữ nhiệt | กักเก็บความเย็น, กักเก็บความร้อน | အပူသိုလှောင်ခြင်း, ရေခဲသိုလှောင်စနစ် | ऊष्मा भंडारण, थर्मल स्टोरेज | उष्णता साठवण | imbakan ng init, thermal storage
incandescent lamp, light bulb, bulb | 電球, 白熱電球, 白熱灯 | bóng đèn, bóng đèn sợi đốt | หลอดไฟ, หลอดไส้ | မီးသီး, မီးလုံး | बल्ब, बिजली का बल्ब | दिवा, बल्ब | bumbilya
induction heating, induction furnace | 誘導加熱, 高周波炉, 誘導炉 | gia nhiệt cảm ứng, lò cảm ứng, lò trung tần | เตาเหนี่ยวนำ, เตาหลอมไฟฟ้า | လျှပ်ညှို့အပူပေးမီးဖို | इंडक्शन भट्ठी, प्रेरण भट्ठी | इंडक्शन भट्टी | induction furnace
industrial furnace, furnace | 工業炉, 加熱炉, 溶解炉 | lò công nghiệp, lò nung, lò luyện | เตาหลอม, เตาอุตสาหกรรม | စက်မှုမီးဖို, အရည်ကျိုဖို | भट्ठी, औद्योगिक भट्ठी | भट्टी, औद्योगिक भट्टी | pugon, hurno
inverter, power conditioner, frequency converter | インバーター, パワーコンディショナー, 周波数変換 | biến tần, bộ biến tần, bộ nghịch lưu | อินเวอร์เตอร์, เครื่องแปลงไฟ | အင်ဗာတာ | इन्वर्टर | इन्व्हर्टर | inverter
kerosene, paraffin oil | 灯油, ケロシン | dầu hỏa, dầu lửa | น้ำมันก๊าด | ရေနံဆီ | मिट्टी का तेल, केरोसिन | रॉकेल, केरोसीन | gaas, kerosin
kiln, brick kiln | 窯, 焼成炉, キルン, れんが窯 | lò gạch, lò gốm, lò nung vôi | เตาเผาอิฐ, เตาเผาเซรามิก | အုတ်ဖို, မီးဖုတ်ဖို | ईंट भट्ठा, भट्ठा | वीटभट्टी | pugon ng ladrilyo, hurno ng palayok
kilowatt hour, kWh, unit of electricity | キロワット時, 電力量 | ki lô oát giờ, số điện, kWh | กิโลวัตต์ชั่วโมง, หน่วยไฟ | ကီလိုဝပ်နာရီ, မီတာယူနစ် | किलोवाट घंटा, बिजली यूनिट | किलोवॅट तास, वीज युनिट | kilowatt-hour, kWh
lamp, lantern | ランプ, ランタン, 灯り | đèn dầu, đèn lồng | ตะเกียง, โคมไฟ | မီးအိမ်, မီးခွက် | लालटेन, लैंप, दीया | कंदील, दिवा | lampara, parol
lead acid battery, car battery | 鉛蓄電池, カーバッテリー, 鉛バッテリー | ắc quy chì, ắc quy axit chì, bình ắc quy xe | แบตเตอรี่ตะกั่วกรด, แบตเตอรี่รถยนต์ | ခဲအက်ဆစ်ဘက်ထရီ, ကားဘက်ထရီ | लेड एसिड बैटरी, सीसा बैटरी | लेड ॲसिड बॅटरी, शिसे आम्ल बॅटरी | baterya ng kotse, lead-acid na baterya
lighting, illumination | 照明, 灯具, ライトアップ | chiếu sáng, hệ thống chiếu sáng | แสงสว่าง, ไฟส่องสว่าง, ระบบส่องสว่าง | အလင်းရောင်, မီးထွန်းခြင်း | प्रकाश व्यवस्था, रोशनी | प्रकाशयोजना, दिवाबत्ती | pag-iilaw, ilaw
lignite, brown coal | 褐炭, 亜炭, リグナイト | than nâu | ลิกไนต์, ถ่านหินลิกไนต์ | လစ်ဂနိုက်, ကျောက်မီးသွေးညို | लिग्नाइट, भूरा कोयला | लिग्नाइट | lignite, kayumangging karbon
liquefied natural gas, LNG, CNG | 液化天然ガス, 圧縮天然ガス, LNG, CNG | khí thiên nhiên hóa lỏng, khí nén CNG | ก๊าซธรรมชาติเหลว, เอ็นจีวี, แอลเอ็นจี | သဘာဝဓာတ်ငွေ့ရည်, စီအင်ဂျီ | सीएनजी, एलएनजी | सीएनजी, एलएनजी | LNG, CNG
liquefied petroleum gas, LPG, propane, cooking gas | LPガス, プロパンガス, 液化石油ガス | khí hóa lỏng, gas nấu ăn, LPG | ก๊าซหุงต้ม, แอลพีจี, แก๊สหุงต้ม | ချက်ပြုတ်ဂက်စ်, ရေနံဓာတ်ငွေ့ရည် | रसोई गैस, एलपीजी | स्वयंपाकाचा गॅस, एलपीजी | LPG, gas panluto
lithium ion battery, lithium battery | リチウムイオン電池, リチウム電池 | pin lithium, pin lithium-ion | แบตเตอรี่ลิเธียม, แบตเตอรี่ลิเธียมไอออน | လီသီယမ်ဘက်ထရီ, လီသီယမ်အိုင်းယွန်းဘက်ထရီ | लिथियम बैटरी, लिथियम आयन बैटरी | लिथियम बॅटरी, लिथियम आयन बॅटरी | bateryang lithium, lithium-ion
load shedding, rolling blackout, power shortage | 輪番停電, 電力不足, 計画停電 | cắt điện luân phiên, thiếu điện | ดับไฟหมุนเวียน, ขาดแคลนไฟฟ้า | မီးအလှည့်ကျပေးခြင်း, လျှပ်စစ်မလုံလောက်ခြင်း | लोड शेडिंग, बिजली की कमी | भारनियमन, लोडशेडिंग | kakulangan sa kuryente, rotating brownout
lubricating oil, engine oil, lubricant | 潤滑油, エンジンオイル, 潤滑剤 | dầu nhớt, dầu bôi trơn, nhớt máy | น้ำมันหล่อลื่น, น้ำมันเครื่อง | ချောဆီ, အင်ဂျင်ဝိုင် | चिकनाई तेल, इंजन ऑयल, लुब्रिकेंट | वंगण तेल, इंजिन ऑइल | langis ng makina, lubricant
microgrid, mini grid | マイクログリッド, 小規模電力網 | lưới điện siêu nhỏ, lưới điện mini | ไมโครกริด, โครงข่ายไฟฟ้าขนาดเล็ก | မိုက်ခရိုဂရစ်, မီနီဂရစ် | माइक्रोग्रिड, मिनी ग्रिड | मायक्रोग्रिड, मिनी ग्रिड | microgrid, mini-grid
natural gas | 天然ガス | khí thiên nhiên, khí tự nhiên | ก๊าซธรรมชาติ, แก๊สธรรมชาติ | သဘာဝဓာတ်ငွေ့ | प्राकृतिक गैस | नैसर्गिक वायू | natural gas, likas na gas
nuclear power, nuclear energy | 原子力, 原子力発電, 原発 | điện hạt nhân, năng lượng hạt nhân | พลังงานนิวเคลียร์, โรงไฟฟ้านิวเคลียร์ | နျူကလီးယားစွမ်းအင်, အဏုမြူစွမ်းအင် | परमाणु ऊर्जा, नाभिकीय ऊर्जा | अणुऊर्जा, अणुवीज | enerhiyang nukleyar
off-grid power, stand-alone power | オフグリッド, 独立電源, 自立電源 | điện độc lập, điện không nối lưới | ระบบไฟฟ้าอิสระ, ออฟกริด | ဓာတ်အားလိုင်းပြင်ပစနစ်, အော့ဖ်ဂရစ် | ऑफ ग्रिड, स्वतंत्र बिजली | ऑफ ग्रिड | off-grid
oil tank, fuel tank | 燃料タンク, 油タンク, オイルタンク | bồn dầu, bể chứa dầu, bồn chứa nhiên liệu | ถังน้ำมัน, ถังเก็บเชื้อเพลิง | ဆီတိုင်ကီ, လောင်စာဆီကန် | तेल टैंक, ईंधन टैंक | तेल टाकी, इंधन टाकी | tangke ng langis, tangke ng gasolina
overheating, overheat | 過熱, オーバーヒート | quá nhiệt, nóng quá mức | ร้อนเกินไป, โอเวอร์ฮีต | အပူလွန်ကဲခြင်း | अत्यधिक गरम होना, ओवरहीटिंग | अतितापणे, ओव्हरहीट | sobrang init ng makina, overheat
peak load, peak demand | 最大需要電力, 電力ピーク, ピーク負荷 | phụ tải đỉnh, công suất đỉnh | โหลดสูงสุด, ความต้องการไฟฟ้าสูงสุด | အမြင့်ဆုံးဝန်အား | पीक लोड, अधिकतम मांग | सर्वोच्च मागणी, पीक लोड | pinakamataas na demand sa kuryente, peak load
pellet fuel, wood pellet, fuel pellet | ペレット燃料, 木質ペレット | viên nén gỗ, viên nén sinh khối | ชีวมวลอัดเม็ด, เม็ดเชื้อเพลิง | သစ်သားလောင်စာတောင့်, ပဲလက်လောင်စာ | पेलेट, लकड़ी के पेलेट | पेलेट, लाकडी पेलेट | wood pellet
photovoltaic cell, solar cell | 太陽電池, 光電池, ソーラーセル | pin mặt trời, pin quang điện, tế bào quang điện | เซลล์แสงอาทิตย์, โซลาร์เซลล์ | နေရောင်ခြည်ဆဲလ် | सौर सेल, सोलर सेल | सौर घट, सोलर सेल | solar cell
plug, power socket, outlet | コンセント, プラグ, 差し込み口 | ổ cắm, phích cắm | ปลั๊กไฟ, เต้ารับ | ပလပ်ပေါက်, ပလပ်ခေါင်း | सॉकेट, बिजली का प्लग | सॉकेट, प्लग | saksakan, plug
power grid, electric grid, grid | 電力網, 送電網, 系統電力 | lưới điện, mạng lưới điện | โครงข่ายไฟฟ้า, ระบบสายส่ง | မဟာဓာတ်အားလိုင်း, ဓာတ်အားစနစ် | बिजली ग्रिड, पावर ग्रिड | वीज ग्रिड, वीजजाळे | grid ng kuryente, power grid
power plant, power station | 発電所, 発電施設 | nhà máy điện, trạm phát điện | โรงไฟฟ้า, โรงผลิตไฟฟ้า | ဓာတ်အားပေးစက်ရုံ, လျှပ်စစ်စက်ရုံ | बिजलीघर, पावर प्लांट, विद्युत संयंत्र | वीज केंद्र, वीजनिर्मिती केंद्र | planta ng kuryente
power supply, electricity supply | 電力供給, 給電, 電源 | cấp điện, cung cấp điện, nguồn điện | จ่ายไฟฟ้า, แหล่งจ่ายไฟ | လျှပ်စစ်ဓာတ်အားပေးခြင်း, ဓာတ်အားထောက်ပံ့မှု | बिजली आपूर्ति, विद्युत आपूर्ति | वीजपुरवठा | suplay ng kuryente
power theft, illegal connection | 盗電, 不正接続 | trộm điện, câu trộm điện, câu móc điện | ลักลอบใช้ไฟ, ขโมยไฟ | လျှပ်စစ်ခိုးသုံးခြင်း | बिजली चोरी, कटिया | वीजचोरी, आकडा टाकणे | jumper, nakaw na kuryente
rechargeable battery, secondary battery | 充電池, 充電式電池, 二次電池 | pin sạc, pin sạc lại được | ถ่านชาร์จ, แบตเตอรี่ชาร์จได้ | အားပြန်သွင်းဘက်ထရီ | रिचार्जेबल बैटरी | रिचार्जेबल बॅटरी | bateryang nakakargahan
refinery, oil refinery | 製油所, 石油精製 | nhà máy lọc dầu, lọc hóa dầu | โรงกลั่นน้ำมัน | ရေနံချက်စက်ရုံ | तेल शोधनागार, रिफाइनरी | तेल शुद्धीकरण कारखाना, रिफायनरी | repinerya, dalisayan ng langis
refrigerant, coolant gas | 冷媒, フロンガス, 冷媒ガス | môi chất lạnh, gas lạnh, ga máy lạnh | สารทำความเย็น, น้ำยาแอร์ | အအေးဓာတ်ငွေ့, ရီဖရီဂျရန့် | रेफ्रिजरेंट, शीतलक गैस | रेफ्रिजरंट, शीतक वायू | refrigerant, freon
renewable energy, clean energy, renewables | 再生可能エネルギー, 再エネ, 自然エネルギー | năng lượng tái tạo, năng lượng sạch | พลังงานหมุนเวียน, พลังงานสะอาด, พลังงานทดแทน | ပြန်ပြည့်မြဲစွမ်းအင်, ပြန်လည်ပြည့်ဖြိုးမြဲစွမ်းအင် | नवीकरणीय ऊर्जा, अक्षय ऊर्जा, स्वच्छ ऊर्जा | नवीकरणीय ऊर्जा, अपारंपरिक ऊर्जा | nababagong enerhiya, renewable energy
rooftop solar, solar roof | 屋根置き太陽光, 屋根上太陽光発電, 屋上ソーラー | điện mặt trời mái nhà, điện mặt trời áp mái | โซลาร์รูฟท็อป, โซลาร์เซลล์บนหลังคา | အမိုးပေါ်ဆိုလာ, ခေါင်မိုးဆိုလာ | रूफटॉप सोलर, छत पर सौर ऊर्जा | छतावरील सौर ऊर्जा, रूफटॉप सोलर | solar sa bubong, rooftop solar
short circuit | 短絡, ショート | chập điện, đoản mạch | ไฟฟ้าลัดวงจร, ไฟช็อตลัดวงจร | ဝါယာရှော့ဖြစ်ခြင်း, ဝါယာရှော့ | शॉर्ट सर्किट | शॉर्ट सर्किट | short circuit, pagkashort ng kawad
smart grid | スマートグリッド, 次世代送電網 | lưới điện thông minh | สมาร์ทกริด, โครงข่ายไฟฟ้าอัจฉริยะ | စမတ်ဂရစ် | स्मार्ट ग्रिड | स्मार्ट ग्रिड | smart grid
solar dryer | 太陽熱乾燥機, ソーラードライヤー | máy sấy năng lượng mặt trời, nhà sấy năng lượng mặt trời | ตู้อบแสงอาทิตย์, โรงอบพลังงานแสงอาทิตย์, พาราโบลาโดม | နေရောင်ခြည်အခြောက်ခံစက် | सौर ड्रायर, सोलर ड्रायर | सौर वाळवणी यंत्र, सोलर ड्रायर | solar dryer, patuyuan sa araw
solar energy, solar power, solar | 太陽光発電, 太陽エネルギー, ソーラー発電, 太陽光 | năng lượng mặt trời, điện mặt trời | พลังงานแสงอาทิตย์, ไฟฟ้าพลังงานแสงอาทิตย์ | နေစွမ်းအင်, နေရောင်ခြည်စွမ်းအင် | सौर ऊर्जा, सोलर पावर | सौर ऊर्जा, सौरवीज | enerhiyang solar, enerhiya mula sa araw
solar lantern, solar lamp | ソーラーランタン, 太陽光ランタン | đèn năng lượng mặt trời | โคมไฟโซลาร์เซลล์, ไฟโซลาร์เซลล์ | ဆိုလာမီးအိမ်, ဆိုလာမီး | सौर लालटेन, सोलर लैंप | सौर कंदील, सौर दिवा | solar lamp, ilaw na solar
solar panel, solar module | 太陽光パネル, ソーラーパネル, 太陽電池モジュール | tấm pin mặt trời, tấm quang điện | แผงโซลาร์เซลล์, แผงโซล่าเซลล์ | ဆိုလာပြား, နေရောင်ခြည်စွမ်းအင်သုံးပြား | सोलर पैनल, सौर पैनल | सोलर पॅनेल, सौर पॅनेल | solar panel
solar water heater | 太陽熱温水器, ソーラー温水器 | bình nước nóng năng lượng mặt trời, máy nước nóng năng lượng mặt trời | เครื่องทำน้ำร้อนพลังงานแสงอาทิตย์ | နေရောင်ခြည်ရေနွေးစက် | सोलर वॉटर हीटर, सौर जल तापक | सौर बंब, सोलर वॉटर हीटर | solar water heater
steam | 蒸気, スチーム, 水蒸気 | hơi nước | ไอน้ำ | ရေနွေးငွေ့ | भाप, वाष्प | वाफ, बाष्प | singaw ng tubig
steam trap, condensate | スチームトラップ, 復水, ドレン回収 | bẫy hơi, nước ngưng | กับดักไอน้ำ, สตีมแทรป, คอนเดนเสท | ရေနွေးငွေ့ထောင်ချောက် | स्टीम ट्रैप, संघनित जल | स्टीम ट्रॅप | steam trap
street lamp, street light | 街灯, 街路灯, 道路照明 | đèn đường | ไฟถนน, ไฟทาง, เสาไฟส่องสว่าง | လမ်းမီး, လမ်းမီးတိုင် | स्ट्रीट लाइट, सड़क की बत्ती | पथदिवे, रस्त्यावरील दिवे | ilaw sa kalye, poste ng ilaw
substation, electrical substation | 変電所, 受変電設備 | trạm biến áp, trạm điện | สถานีไฟฟ้าย่อย, สถานีไฟฟ้า | ဓာတ်အားခွဲရုံ | उपकेंद्र, सब स्टेशन | वीज उपकेंद्र, सबस्टेशन | substation
sunlight, sunshine, solar radiation | 日光, 日射, 日照 | ánh nắng, bức xạ mặt trời, nắng | แสงแดด, แดด, รังสีดวงอาทิตย์ | နေရောင်, နေရောင်ခြည် | धूप, सूर्य प्रकाश | सूर्यप्रकाश, ऊन | sikat ng araw
switchboard, distribution board, control panel | 配電盤, 分電盤, 制御盤 | tủ điện, bảng điện | ตู้ไฟ, ตู้ควบคุมไฟฟ้า, แผงสวิตช์ | မီးခလုတ်ခုံ, ဓာတ်အားဖြန့်ခုံ | स्विचबोर्ड, वितरण पैनल | स्विचबोर्ड, विद्युत पॅनेल | switchboard, panel board
temperature | 温度, 気温 | nhiệt độ | อุณหภูมิ | အပူချိန် | तापमान | तापमान | temperatura
thermal power plant, coal-fired power plant | 火力発電所, 石炭火力 | nhà máy nhiệt điện, nhiệt điện than | โรงไฟฟ้าพลังความร้อน, โรงไฟฟ้าถ่านหิน | ကျောက်မီးသွေးသုံးဓာတ်အားပေးစက်ရုံ, အပူစွမ်းအင်သုံးစက်ရုံ | ताप बिजलीघर, थर्मल पावर प्लांट | औष्णिक वीज केंद्र | plantang de-karbon, thermal power plant
thermostat, temperature controller | サーモスタット, 温度調節器, 温調器 | bộ điều nhiệt, rơ le nhiệt | เทอร์โมสตัท, ตัวควบคุมอุณหภูมิ | အပူချိန်ထိန်းကိရိယာ | थर्मोस्टेट | थर्मोस्टॅट | thermostat
tidal power, wave power, ocean energy | 潮力発電, 波力発電, 海洋エネルギー | điện thủy triều, năng lượng sóng biển | พลังงานคลื่น, พลังงานน้ำขึ้นน้ำลง | ဒီရေစွမ်းအင်, လှိုင်းစွမ်းအင် | ज्वारीय ऊर्जा, तरंग ऊर्जा | भरतीओहोटी ऊर्जा, लाटांची ऊर्जा | enerhiya ng alon, enerhiya ng dagat
transformer, electrical transformer | 変圧器, トランス | máy biến áp, máy biến thế | หม้อแปลง, หม้อแปลงไฟฟ้า | ထရန်စဖော်မာ | ट्रांसफार्मर | रोहित्र, ट्रान्सफॉर्मर | transpormer, transformer
transmission line, power line | 送電線, 送電 | đường dây tải điện, truyền tải điện | สายส่งไฟฟ้า, สายส่ง | ဓာတ်အားလိုင်း, ဓာတ်အားပို့လွှတ်လိုင်း | पारेषण लाइन, ट्रांसमिशन लाइन | पारेषण वाहिनी | linya ng transmisyon, linya ng kuryente
turbine, steam turbine | タービン, 蒸気タービン | tua-bin, tuabin | กังหัน, เทอร์ไบน์ | တာဘိုင် | टरबाइन | टर्बाइन | turbina
uninterruptible power supply, UPS, backup power | 無停電電源装置, 非常用電源, バックアップ電源 | bộ lưu điện, nguồn điện dự phòng | เครื่องสำรองไฟ, ไฟฟ้าสำรอง | အရန်ဓာတ်အား, ယူပီအက်စ် | यूपीएस, बैकअप बिजली | यूपीएस, पर्यायी वीज | backup na kuryente, UPS
voltage | 電圧, ボルト | điện áp, hiệu điện thế, vôn | แรงดันไฟฟ้า, โวลต์ | ဗို့အား | वोल्टेज, विभव | व्होल्टेज, विद्युत दाब | boltahe
voltage drop, low voltage, voltage fluctuation | 電圧低下, 電圧降下, 電圧変動 | sụt áp, điện yếu, điện chập chờn | แรงดันตก, ไฟกระพริบ | ဗို့အားကျခြင်း, မီးအားမပြည့်ခြင်း | कम वोल्टेज, वोल्टेज उतार चढ़ाव | कमी दाबाची वीज, व्होल्टेज कमी | mahinang kuryente, pagbaba ng boltahe
water heater, geyser | 給湯器, 湯沸かし器, 温水器 | bình nóng lạnh, máy nước nóng | เครื่องทำน้ำอุ่น, เครื่องทำน้ำร้อน | ရေနွေးစက်, ရေပူပေးစက် | गीजर, वॉटर हीटर | गिझर, वॉटर हीटर | pampainit ng tubig, water heater
watermill, water wheel, micro hydro | 水車, 小水力発電, マイクロ水力 | cối nước, thủy điện nhỏ, guồng nước | กังหันน้ำ, ไฟฟ้าพลังน้ำขนาดเล็ก | ရေစက်, အသေးစားရေအားလျှပ်စစ် | पनचक्की, लघु जलविद्युत | पाणचक्की, लघु जलविद्युत | micro-hydro, gulong na pinaiikot ng tubig
wind power, wind energy | 風力発電, 風力, 風力エネルギー | điện gió, năng lượng gió, phong điện | พลังงานลม, ไฟฟ้าพลังงานลม | လေအားလျှပ်စစ်, လေစွမ်းအင် | पवन ऊर्जा | पवनऊर्जा | enerhiya mula sa hangin, wind power
wind turbine, windmill | 風車, 風力発電機 | tua-bin gió, cối xay gió, tuabin gió | กังหันลม | လေရဟတ် | पवन चक्की, विंड टरबाइन | पवनचक्की | windmill, turbina ng hangin
wire, electric wire, wiring | 電線, 配線, 銅線 | dây điện, đường dây điện | สายไฟ, เดินสายไฟ | မီးကြိုး, ဝါယာကြိုး, ဓာတ်ကြိုး | बिजली के तार, वायरिंग | विजेची तार, वायरिंग | kawad, kable ng kuryente
`;
