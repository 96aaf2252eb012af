/** Words of the household: rooms, furniture, kitchen, appliances, electricity at home: see ../model.ts for the columns. */
export const household = `
LED bulb, LED lamp | LED電球, LEDランプ, LED照明 | đèn LED, bóng đèn LED | หลอดแอลอีดี, หลอดไฟLED | အယ်လ်အီးဒီမီးလုံး | एलईडी बल्ब, एलईडी लाइट | एलईडी बल्ब, एलईडी दिवा | LED na bombilya, ilaw na LED
air cooler, desert cooler | 冷風機, 冷風扇 | quạt điều hòa, quạt hơi nước | พัดลมไอเย็น, พัดลมไอน้ำ | ရေငွေ့ပန်ကာ | कूलर, एयर कूलर | कूलर, एअर कूलर | air cooler
air purifier | 空気清浄機, 空気清浄器 | máy lọc không khí, thiết bị lọc không khí | เครื่องฟอกอากาศ, เครื่องกรองอากาศ | လေသန့်စင်စက် | एयर प्यूरीफायर, वायु शोधक | एअर प्युरिफायर, हवा शुद्धीकरण यंत्र | air purifier, panlinis ng hangin
baby cot, cradle | ベビーベッド, ゆりかご | nôi, cũi em bé | เปลเด็ก, เตียงเด็กอ่อน | ကလေးပုခက် | पालना | पाळणा | kuna
bathroom | 浴室, 風呂場, お風呂場 | phòng tắm, nhà tắm | ห้องน้ำ, ห้องอาบน้ำ | ရေချိုးခန်း | स्नानघर, बाथरूम | स्नानगृह, न्हाणीघर, बाथरूम | banyo, paliguan
bathtub | 浴槽, 湯船, バスタブ | bồn tắm, chậu tắm | อ่างอาบน้ำ, อ่างน้ำ | ရေချိုးကန်, ရေစိမ်ကန် | बाथटब, नहाने का टब | बाथटब | banyera
bed | ベッド, 寝台 | giường, giường ngủ | เตียง, เตียงนอน | ကုတင်, အိပ်ရာ | पलंग, बिस्तर, बेड | पलंग, खाट | kama, higaan
bed sheet | シーツ, 敷布 | ga trải giường, khăn trải giường | ผ้าปูที่นอน, ผ้าคลุมเตียง | အိပ်ရာခင်း | चादर, बेडशीट | चादर, बेडशीट | sapin sa kama, bedsheet
bedroom | 寝室, ベッドルーム | phòng ngủ, buồng ngủ | ห้องนอน, ห้องหลับนอน | အိပ်ခန်း | शयनकक्ष, बेडरूम | शयनगृह, बेडरूम | silid-tulugan, kuwarto
blanket | 毛布, ブランケット | chăn, mền | ผ้าห่ม, ผ้านวมห่ม | စောင် | कंबल | घोंगडी, ब्लँकेट | kumot, kobre
blender, food mixer | ミキサー, ブレンダー, ジューサー | máy xay sinh tố, máy xay | เครื่องปั่น, เครื่องปั่นน้ำผลไม้ | အသီးဖျော်စက်, ဘလန်ဒါ | मिक्सर, मिक्सी, जूसर | मिक्सर, ज्युसर | blender
blind, window shade | ブラインド, 日よけ, すだれ | mành, rèm che nắng, mành che | มู่ลี่, ม่านบังแดด | နေကာလိုက်ကာ | चिक, ब्लाइंड | चिक, ब्लाइंड्स | persiyana
bookshelf, bookcase | 本棚, 書棚 | giá sách, tủ sách | ชั้นหนังสือ, ตู้หนังสือ | စာအုပ်စင် | किताबों की अलमारी, बुकशेल्फ | पुस्तकांचे कपाट, बुकशेल्फ | istante ng libro
bulky furniture, bulky item | 粗大家具, 大型家具 | đồ đạc cồng kềnh, đồ cồng kềnh | เฟอร์นิเจอร์ชิ้นใหญ่, ของชิ้นใหญ่ | ပမာဏကြီးပစ္စည်း | भारी फर्नीचर, बड़ा सामान | अवजड सामान, मोठे फर्निचर | malalaking muwebles
carpet, rug | 絨毯, カーペット, じゅうたん | thảm, thảm trải sàn | พรม, พรมปูพื้น | ကော်ဇော | कालीन, कार्पेट | गालिचा, कार्पेट | alpombra, karpet
ceiling fan | 天井扇, シーリングファン | quạt trần, quạt máy trần | พัดลมเพดาน, พัดลมติดเพดาน | မျက်နှာကြက်ပန်ကာ | छत का पंखा, सीलिंग फैन | छताचा पंखा, सीलिंग फॅन | bentilador sa kisame, ceiling fan
chair | 椅子, いす, イス | cái ghế, ghế tựa | เก้าอี้, ม้านั่ง | ကုလားထိုင် | कुर्सी | खुर्ची | upuan, silya
charcoal stove | 七輪, 炭火コンロ | bếp than, bếp than củi | เตาถ่าน, เตาอั้งโล่ | မီးသွေးမီးဖို | अंगीठी, सिगड़ी | कोळशाची शेगडी | kalang de uling
chopsticks | 箸, はし, 割り箸 | đũa, đôi đũa | ตะเกียบ, ตะเกียบไม้ | တူ | चॉपस्टिक | चॉपस्टिक | chopsticks, sipit ng pagkain
cigarette lighter | ライター, 使い捨てライター | bật lửa, hộp quẹt | ไฟแช็ก | ဂတ်စ်မီးခြစ် | लाइटर | लायटर | lighter, pansindi
clothes, garment | 衣服, 服, 衣類 | quần áo, áo quần | เสื้อผ้า, เครื่องนุ่งห่ม | အဝတ်အစား, အဝတ် | कपड़े, वस्त्र | कपडे, वस्त्रे | damit, kasuotan
clothes dryer, tumble dryer | 衣類乾燥機, 洗濯乾燥機 | máy sấy quần áo, máy sấy đồ | เครื่องอบผ้า, เครื่องอบแห้งผ้า | အဝတ်အခြောက်ခံစက် | कपड़े सुखाने की मशीन, ड्रायर | कपडे सुकवण्याचे यंत्र, ड्रायर | dryer ng damit
clothes hanger | ハンガー, 衣紋掛け | móc áo, móc quần áo | ไม้แขวนเสื้อ, ที่แขวนเสื้อ | အဝတ်ချိတ် | हैंगर | हँगर | hanger ng damit
clothes iron | アイロン, 電気アイロン | bàn là, bàn ủi | เตารีด, เตารีดไฟฟ้า | မီးပူ | इस्त्री, प्रेस | इस्त्री | plantsa
coffee maker | コーヒーメーカー, コーヒーマシン | máy pha cà phê | เครื่องชงกาแฟ, เครื่องทำกาแฟ | ကော်ဖီဖျော်စက် | कॉफी मशीन, कॉफी मेकर | कॉफी मशीन | coffee maker
cooking fuel | 調理用燃料, 炊事用燃料 | chất đốt, nhiên liệu nấu ăn | เชื้อเพลิงหุงต้ม | ထမင်းချက်လောင်စာ | खाना पकाने का ईंधन, रसोई ईंधन | स्वयंपाकाचे इंधन | panggatong sa pagluluto
cooking pot, saucepan | 鍋, なべ, 片手鍋 | nồi, xoong | หม้อ, หม้อต้ม | ဟင်းအိုး, ဒယ်အိုး | पतीला, भगोना | पातेले, भांडे | kaldero, kaserola
cooking stove, cookstove | かまど, コンロ, 調理用コンロ | bếp lò, bếp nấu | เตา, เตาหุงต้ม | မီးဖို, ထမင်းချက်မီးဖို | चूल्हा, स्टोव | चूल, शेगडी | kalan, pugon
cup, mug | コップ, カップ, マグカップ | cốc, tách, ly | แก้วน้ำ, ถ้วยกาแฟ | ခွက်, လက်ဖက်ရည်ခွက် | प्याला, कप | पेला, कप | tasa, baso
cupboard, kitchen cabinet | 食器棚, 戸棚, キャビネット | tủ bếp, tủ chén, chạn bát | ตู้กับข้าว, ตู้ครัว | ကြောင်အိမ်, ပန်းကန်ဗီရို | अलमारी, कपबोर्ड | कपाट, फडताळ | aparador, platera
curtain | カーテン, 暖簾 | rèm, rèm cửa, màn cửa | ผ้าม่าน, ม่าน | လိုက်ကာ, ခန်းဆီး | परदा, पर्दा | पडदा | kurtina
cutting board, chopping board | まな板 | thớt, thớt gỗ | เขียง, เขียงไม้ | စဉ်းနီတုံး, စဉ်းတီတုံး | चॉपिंग बोर्ड, काटने का तख्ता | चॉपिंग बोर्ड, विळी पाट | sangkalan, tadtaran
dehumidifier | 除湿機, 除湿器 | máy hút ẩm, máy khử ẩm | เครื่องลดความชื้น, เครื่องดูดความชื้น | စိုထိုင်းဆလျှော့စက် | डीह्यूमिडिफायर | डीह्युमिडिफायर | dehumidifier
desk | デスク, 事務机, 学習机 | bàn làm việc, bàn học | โต๊ะทำงาน, โต๊ะเขียนหนังสือ | စာရေးစားပွဲ | डेस्क, लिखने की मेज | लिहिण्याचे टेबल, डेस्क | eskritoryo, mesang sulatan
desk lamp, table lamp | 電気スタンド, 卓上ライト, スタンドライト | đèn bàn, đèn học | โคมไฟตั้งโต๊ะ, โคมไฟ | စားပွဲတင်မီးအိမ် | टेबल लैंप | टेबल लॅम्प | lampara, lampshade
dining room | 食堂, ダイニング, ダイニングルーム | phòng ăn, gian ăn | ห้องอาหาร, ห้องทานข้าว | ထမင်းစားခန်း | भोजन कक्ष, डाइनिंग रूम | जेवणाची खोली | silid-kainan, komedor
dining table | 食卓, テーブル, 机 | cái bàn, bàn ăn | โต๊ะ, โต๊ะอาหาร | စားပွဲ, စားပွဲခုံ | मेज, टेबल | टेबल, मेज | mesa, lamesa
dish, dinner plate | 皿, お皿, 食器 | đĩa, bát đĩa | จาน, จานชาม | ပန်းကန်ပြား, ပန်းကန် | थाली, प्लेट, बर्तन | ताट, ताटली | plato, pinggan
dishwasher | 食器洗い機, 食洗機 | máy rửa bát, máy rửa chén | เครื่องล้างจาน, เครื่องล้างชาม | ပန်းကန်ဆေးစက် | डिशवॉशर, बर्तन धोने की मशीन | डिशवॉशर, भांडी घासण्याचे यंत्र | dishwasher
doorbell, intercom | 呼び鈴, インターホン, チャイム | chuông cửa, chuông gọi cửa | กริ่งประตู, ออดหน้าบ้าน | ခေါင်းလောင်း, တံခါးခေါင်းလောင်း | दरवाजे की घंटी, डोरबेल | दारावरची घंटा, डोअरबेल | doorbell, timbre
doormat | 玄関マット, 足拭き | thảm chùi chân, thảm cửa | พรมเช็ดเท้า, ที่เช็ดเท้า | ခြေသုတ်ခုံ | पायदान, डोरमैट | पायपुसणे | basahan sa paa, doormat
drawer | 引き出し, 引出し | ngăn kéo, hộc tủ | ลิ้นชัก, ลิ้นชักโต๊ะ | အံဆွဲ | दराज | खण, ड्रॉवर | kahon ng mesa, hunos
dry cell, household battery | 乾電池, 電池, ボタン電池 | pin, pin tiểu | ถ่านไฟฉาย, ถ่าน | ဓာတ်ခဲ | सूखी सेल, बैटरी सेल | कोरडा विद्युतघट, सेल | baterya, dry cell
electric blanket, heated carpet | 電気毛布, ホットカーペット, こたつ | chăn điện, thảm điện | ผ้าห่มไฟฟ้า | လျှပ်စစ်စောင် | इलेक्ट्रिक कंबल | विजेची ब्लँकेट | electric na kumot
electric fan | 扇風機, せんぷうき | quạt điện, quạt máy, quạt bàn | พัดลม, พัดลมไฟฟ้า | ပန်ကာ, လျှပ်စစ်ပန်ကာ | बिजली का पंखा, टेबल फैन | विजेचा पंखा, टेबल फॅन | bentilador, electric fan
electric plug | 電源プラグ, 差し込みプラグ | phích cắm, phích cắm điện | ปลั๊กเสียบ, ปลั๊กไฟ | ပလပ်ခေါင်း, ပလပ် | प्लग, बिजली का प्लग | प्लग | plug ng kuryente, saksakan
electricity meter, power meter | 電力計, 電気メーター, 電力量計 | công tơ điện, đồng hồ điện | มิเตอร์ไฟฟ้า, มิเตอร์ไฟ | မီတာ, လျှပ်စစ်မီတာ | बिजली मीटर | वीज मीटर | kontador ng kuryente, metro ng kuryente
energy label, energy rating | 省エネラベル, エネルギーラベル | nhãn năng lượng, nhãn tiết kiệm điện | ฉลากเบอร์ห้า, ฉลากประหยัดไฟ | စွမ်းအင်တံဆိပ် | ऊर्जा लेबल, स्टार रेटिंग | ऊर्जा लेबल, स्टार रेटिंग | energy label
exhaust fan, ventilating fan | 換気扇, 排気ファン | quạt thông gió, quạt hút | พัดลมดูดอากาศ, พัดลมระบายอากาศ | လေစုပ်ပန်ကာ, လေထုတ်ပန်ကာ | एग्जॉस्ट फैन, निकास पंखा | एक्झॉस्ट फॅन | exhaust fan, bentilador na panghigop
extension cord, power strip | 延長コード, 電源タップ, テーブルタップ | ổ cắm nối dài, dây nối dài | ปลั๊กพ่วง, ปลั๊กไฟพ่วง | ပလပ်ခုံ, ပလပ်ကြိုးရှည် | एक्सटेंशन बोर्ड, एक्सटेंशन कॉर्ड | एक्स्टेन्शन बोर्ड, एक्स्टेन्शन कॉर्ड | extension cord
faucet, water tap | 蛇口, 水栓, カラン | vòi nước, robinet | ก๊อกน้ำ, หัวก๊อก | ရေပိုက်ခေါင်း, ဘုံဘိုင်ခေါင်း | नल, टोंटी | नळ, तोटी | gripo
flower pot, plant pot | 植木鉢, 鉢植え, プランター | chậu hoa, chậu cây cảnh | กระถาง, กระถางต้นไม้ | ပန်းအိုး | गमला | कुंडी, फुलझाडाची कुंडी | paso
fork | フォーク | nĩa, dĩa | ส้อม | ခက်ရင်း | कांटा | काटा चमचा | tinidor
freezer | 冷凍庫, フリーザー | tủ đông, ngăn đá | ตู้แช่แข็ง, ช่องแช่แข็ง | ရေခဲခန်းသေတ္တာ, ဖရီဇာ | फ्रीजर, डीप फ्रीजर | फ्रीझर, डीप फ्रीझर | freezer, priser
frying pan | フライパン | chảo, chảo rán | กระทะ, กระทะทอด | ဒယ်ပြား, ကြော်အိုး | तवा, फ्राइंग पैन, कड़ाही | तवा, कढई | kawali
furniture | 家具, 調度品 | đồ nội thất, đồ gỗ nội thất, đồ đạc | เฟอร์นิเจอร์, เครื่องเรือน | ပရိဘောဂ | फर्नीचर | फर्निचर | muwebles, kasangkapan sa bahay
futon, quilt | 布団, ふとん, 掛け布団 | chăn bông, mền bông | ผ้านวม, ฟูกนอน | ဂွမ်းစောင် | रजाई | रजई, गोधडी | kubrekama
gas stove, gas cooker | ガスコンロ, ガスレンジ | bếp ga, bếp gas | เตาแก๊ส, เตาหุงต้มแก๊ส | ဂတ်စ်မီးဖို | गैस चूल्हा, गैस स्टोव | गॅस शेगडी | kalan de gas, gas stove
hair dryer | ドライヤー, ヘアドライヤー | máy sấy tóc | ไดร์เป่าผม, เครื่องเป่าผม | ဆံပင်အခြောက်ခံစက် | हेयर ड्रायर | हेअर ड्रायर | blower ng buhok, hair dryer
hammock | ハンモック | võng, cái võng | เปล, เปลญวน | ပုခက် | झूला | झोपाळा | duyan
hearth, fireplace | 囲炉裏, いろり, 暖炉 | bếp lửa, lò sưởi củi | เตาผิง, กองไฟในบ้าน | မီးလင်းဖို | अलाव, चूल्हा घर | शेकोटी, आगोटी | dapugan, apuyan
home air conditioner, room air conditioner | ルームエアコン, 家庭用エアコン, クーラー | máy lạnh, máy điều hòa gia đình | แอร์บ้าน, เครื่องปรับอากาศในบ้าน | အဲကွန်း, အိမ်သုံးလေအေးပေးစက် | घरेलू एसी, रूम एसी | घरगुती एसी, वातानुकूलक | aircon
home appliance, household appliance | 家電, 家庭用電気製品, 家電製品 | đồ điện gia dụng, thiết bị gia dụng | เครื่องใช้ไฟฟ้า, เครื่องใช้ไฟฟ้าในบ้าน | အိမ်သုံးလျှပ်စစ်ပစ္စည်း | घरेलू उपकरण, होम अप्लायंस | घरगुती उपकरण, गृहोपयोगी उपकरण | gamit na de-kuryente, appliance
home computer, laptop | パソコン, ノートパソコン | máy tính xách tay, máy vi tính | คอมพิวเตอร์, โน้ตบุ๊ก | လက်တော့ပ်, ကွန်ပျူတာ | लैपटॉप, कंप्यूटर | लॅपटॉप, संगणक | laptop, kompyuter
home garden, kitchen garden | 家庭菜園, 庭の菜園 | vườn nhà, vườn rau gia đình | สวนครัว, แปลงผักสวนครัว | အိမ်ခြံမြေစိုက်ခင်း, မီးဖိုချောင်သုံးစိုက်ခင်း | किचन गार्डन, घर की बगिया | परसबाग | gulayan sa bakuran
home water filter, household water purifier | 家庭用浄水器, 浄水ポット | máy lọc nước gia đình, bình lọc nước | เครื่องกรองน้ำ, เครื่องกรองน้ำดื่ม | အိမ်သုံးရေစစ် | वॉटर प्यूरीफायर, घरेलू वाटर फिल्टर | वॉटर प्युरिफायर, घरगुती जलशुद्धीकरण यंत्र | water purifier, pansala ng tubig sa bahay
hot plate, electric stove | ホットプレート, 電気コンロ, 電熱器 | bếp điện, vỉ nướng điện | เตาไฟฟ้า, กระทะไฟฟ้า | လျှပ်စစ်မီးဖို | हॉट प्लेट, बिजली का चूल्हा | विजेची शेगडी, हॉट प्लेट | kalan de-kuryente
household, family | 家庭, 世帯, 家族 | hộ gia đình, gia đình | ครัวเรือน, ครอบครัว | အိမ်ထောင်စု, မိသားစု | परिवार, घर-परिवार | कुटुंब, घरकुल | sambahayan, pamilya
household goods, daily necessities | 生活用品, 日用品, 家庭用品 | đồ gia dụng, vật dụng gia đình | ของใช้ในบ้าน, ของใช้ประจำวัน | အိမ်သုံးပစ္စည်း | घरेलू सामान, रोजमर्रा का सामान | गृहोपयोगी वस्तू, दैनंदिन वस्तू | gamit sa bahay
household water storage, water jar | 水がめ, 家庭用貯水 | lu nước, chum nước, bể nước gia đình | ตุ่มน้ำ, โอ่งน้ำ | ရေအိုး, သောက်ရေအိုး, စဉ့်အိုး | मटका, घड़ा, पानी की टंकी | माठ, रांजण | banga, tapayan
household wiring, house wiring | 屋内配線, 宅内配線, 電気配線 | dây điện trong nhà, hệ thống dây điện | สายไฟในบ้าน, การเดินสายไฟ | အိမ်တွင်းဝါယာသွယ်တန်းမှု, အိမ်တွင်းလျှပ်စစ်ကြိုး | घर की वायरिंग, बिजली वायरिंग | घरातील वायरिंग | wiring ng bahay, kawad ng kuryente
housewife, homemaker | 主婦, 主夫 | nội trợ, bà nội trợ | แม่บ้าน, พ่อบ้าน | အိမ်ရှင်မ | गृहिणी | गृहिणी | maybahay, ilaw ng tahanan
housework, chore | 家事, 家庭の仕事 | việc nhà, công việc nội trợ | งานบ้าน, งานแม่บ้าน | အိမ်မှုကိစ္စ, အိမ်အလုပ် | घरेलू काम, घर का काम | घरकाम | gawaing-bahay
humidifier | 加湿器 | máy tạo ẩm, máy phun ẩm | เครื่องทำความชื้น, เครื่องเพิ่มความชื้น | ရေငွေ့ပေးစက် | ह्यूमिडिफायर | ह्युमिडिफायर | humidifier
ice cooler, cool box | クーラーボックス, 保冷箱 | thùng giữ lạnh, thùng đá | กระติกน้ำแข็ง, ถังน้ำแข็ง | ရေခဲပုံး, အအေးထိန်းဗူး | आइस बॉक्स, कूल बॉक्स | आइस बॉक्स | ice box, palamigan
induction cooker | IHクッキングヒーター, 電磁調理器 | bếp từ, bếp điện từ | เตาแม่เหล็กไฟฟ้า, เตาอินดักชั่น | သံလိုက်မီးဖို | इंडक्शन चूल्हा, इंडक्शन कुकर | इंडक्शन शेगडी | induction stove
insect spray, household insecticide | 殺虫スプレー, 家庭用殺虫剤 | bình xịt muỗi, thuốc xịt côn trùng | สเปรย์ฆ่าแมลง, ยาฉีดยุง | ပိုးသတ်ဆေးဖြန်းဘူး, ခြင်ဆေးဘူး | कीटनाशक स्प्रे, मच्छर मारने का स्प्रे | कीटकनाशक स्प्रे | pamatay-insekto na spray
kerosene stove | 石油コンロ, 灯油ストーブ | bếp dầu, bếp dầu hỏa | เตาน้ำมันก๊าด, เตาน้ำมัน | ရေနံဆီမီးဖို | मिट्टी तेल का स्टोव, केरोसिन स्टोव | रॉकेलचा स्टोव्ह | kalan de gaas
kettle | やかん, ケトル, 電気ポット | ấm đun nước, ấm siêu tốc | กาต้มน้ำ, กาน้ำ | ရေနွေးအိုး, ရေနွေးကရား | केतली | किटली | takure
kitchen | 台所, キッチン, 厨房 | nhà bếp, gian bếp, phòng bếp | ห้องครัว, โรงครัว | မီးဖိုချောင်, မီးဖိုခန်း | रसोई, रसोईघर, किचन | स्वयंपाकघर, किचन | kusina
kitchen counter, worktop | 調理台, 作業台, キッチンカウンター | mặt bếp, bàn bếp | เคาน์เตอร์ครัว, โต๊ะเตรียมอาหาร | မီးဖိုချောင်ကောင်တာ | रसोई का प्लेटफॉर्म, किचन काउंटर | ओटा, किचन ओटा | kawnter sa kusina
kitchen drain, sink drain | 台所の排水口, シンクの排水口 | ống thoát bồn rửa, lỗ thoát nước bồn rửa | ท่อน้ำทิ้งอ่างล้างจาน, สะดืออ่าง | ဘေစင်ရေထွက်ပေါက် | सिंक की नाली, रसोई की नाली | मोरीचे छिद्र, सिंकची नळी | daluyan ng lababo
kitchen knife | 包丁, ナイフ | dao bếp, con dao | มีดทำครัว, มีด | မီးဖိုချောင်ဓား, ဓား | चाकू, छुरी | सुरी, चाकू | kutsilyo
kitchen sink | 流し台, シンク, 流し | bồn rửa chén, chậu rửa bát | อ่างล้างจาน, ซิงค์ล้างจาน | ပန်းကန်ဆေးကန်, ဘေစင် | सिंक, रसोई का सिंक | सिंक, मोरी | lababo sa kusina
kitchen strainer, sieve | ざる, 濾し器, ふるい | rây, cái rổ lọc | ตะแกรง, กระชอน | ဆန်ခါ, ဇကာ | छलनी, चलनी | चाळणी, गाळणी | salaan, bistay
kitchen utensil, kitchenware | 調理器具, 台所用品, キッチン用品 | dụng cụ nhà bếp, đồ dùng nhà bếp | เครื่องครัว, อุปกรณ์ทำครัว | မီးဖိုချောင်သုံးပစ္စည်း | रसोई के बर्तन, किचन का सामान | स्वयंपाकघरातील भांडी | gamit sa kusina
ladle | お玉, おたま, 杓子 | muôi, vá, môi múc canh | ทัพพี, กระบวย | ဟင်းမွှေ, ယောက်ချို | करछुल, कलछी | डाव, पळी | sandok
light bulb | 電球, 白熱電球, 豆電球 | bóng đèn, bóng đèn sợi đốt | หลอดไฟ, หลอดไส้ | မီးလုံး, မီးသီး | बल्ब, बिजली का बल्ब | बल्ब, विजेचा दिवा | bombilya
light switch | 照明スイッチ, 電気のスイッチ | công tắc đèn, công tắc điện | สวิตช์ไฟ, สวิตช์ไฟฟ้า | မီးခလုတ် | बिजली का स्विच, लाइट स्विच | विजेचे बटण, लाइट स्विच | switch ng ilaw
living room, sitting room | 居間, リビング, リビングルーム | phòng khách, phòng sinh hoạt chung | ห้องนั่งเล่น, ห้องรับแขก | ဧည့်ခန်း | बैठक, ड्रॉइंग रूम | दिवाणखाना, हॉल | sala
lunch box | 弁当箱, お弁当 | hộp cơm, cặp lồng | กล่องข้าว, ปิ่นโต | ထမင်းဘူး, ထမင်းချိုင့် | टिफिन, लंच बॉक्स | डबा, टिफिन | baunan, lunch box
matchstick | マッチ棒 | que diêm, diêm | ไม้ขีดไฟ, ไม้ขีด | မီးခြစ်ဆံ, မီးခြစ် | माचिस, दियासलाई | काडेपेटी, आगकाडी | posporo
mattress | マットレス, 敷布団 | nệm, đệm | ที่นอน, ฟูก | မွေ့ယာ | गद्दा, मैट्रेस | गादी | kutson
microwave oven | 電子レンジ, レンジ | lò vi sóng, lò vi ba | ไมโครเวฟ, เตาไมโครเวฟ | မိုက်ခရိုဝေ့ဖ် | माइक्रोवेव, माइक्रोवेव ओवन | मायक्रोवेव्ह | microwave
mirror | 鏡, 姿見, ミラー | gương, gương soi | กระจกเงา, คันฉ่อง | မှန်, ကြည့်မှန် | आईना, दर्पण, शीशा | आरसा | salamin, espeho
mortar and pestle, grinding stone | すり鉢, 石臼, 臼 | cối chày, cối giã | ครก, สากครก | ဆုံ, ငရုတ်ဆုံ | ओखली, सिलबट्टा | खलबत्ता, पाटा वरवंटा | almires, lusong
mosquito coil | 蚊取り線香 | nhang muỗi, hương muỗi | ยากันยุง, ยาจุดกันยุง | ခြင်ဆေးခွေ | मच्छर अगरबत्ती, कॉइल | डास अगरबत्ती | katol
mosquito net | 蚊帳, かや | màn chống muỗi, mùng | มุ้ง | ခြင်ထောင် | मच्छरदानी | मच्छरदाणी | kulambo
oil lamp, kerosene lamp | 石油ランプ, 灯油ランプ, ランタン | đèn dầu, đèn dầu hỏa | ตะเกียง, ตะเกียงน้ำมัน | ရေနံဆီမီးအိမ်, ရေနံဆီမီးခွက် | लालटेन, ढिबरी | कंदील, चिमणी दिवा | gasera, lamparang de gaas
oven | オーブン, 天火 | lò nướng, lò nướng bánh | เตาอบ, เตาอบไฟฟ้า | အိုဗင်, မုန့်ဖုတ်စက် | ओवन, तंदूर | ओव्हन, भट्टी | hurno, oven
pet, domestic animal | ペット, 愛玩動物 | thú cưng, vật nuôi trong nhà | สัตว์เลี้ยง, สัตว์เลี้ยงในบ้าน | အိမ်မွေးတိရစ္ဆာန် | पालतू जानवर | पाळीव प्राणी | alagang hayop
phone charger | 充電器, 充電アダプター | bộ sạc, cục sạc, củ sạc | ที่ชาร์จ, อแดปเตอร์ชาร์จ | အားသွင်းကြိုး, အားသွင်းခေါင်း | चार्जर | चार्जर | charger
pillow | 枕, まくら, クッション | gối, cái gối | หมอน, หมอนหนุน | ခေါင်းအုံး | तकिया | उशी | unan
power inverter, home inverter | インバーター, インバータ | bộ biến tần, bộ đổi điện | อินเวอร์เตอร์, เครื่องแปลงไฟ | အင်ဗာတာ | इन्वर्टर | इन्व्हर्टर | inverter
power outlet, electrical socket | コンセント, 電源コンセント | ổ cắm điện, ổ điện | เต้ารับ, เต้ารับไฟฟ้า | ပလပ်ပေါက်, မီးပလပ်ခုံ | बिजली का सॉकेट, सॉकेट | सॉकेट, विजेचा सॉकेट | outlet, saksakan ng kuryente
power saving at home, household electricity saving | 節電, 家庭の省エネ | tiết kiệm điện, tiết kiệm điện gia đình | ประหยัดไฟ, ประหยัดไฟในบ้าน | မီတာချွေတာမှု, လျှပ်စစ်ချွေတာခြင်း | बिजली बचत, बिजली की बचत | वीज बचत | pagtitipid sa kuryente
pressure cooker | 圧力鍋 | nồi áp suất, nồi hầm áp suất | หม้ออัดแรงดัน, หม้อแรงดัน | ပေါင်းအိုး, ဖိအားပေါင်းအိုး | प्रेशर कुकर | प्रेशर कुकर | pressure cooker
radio set | ラジオ | đài, máy thu thanh | วิทยุ, เครื่องรับวิทยุ | ရေဒီယို | रेडियो | रेडिओ | radyo
range hood, cooker hood | レンジフード, 換気フード | máy hút mùi, máy hút khói bếp | เครื่องดูดควัน, ฮูดดูดควัน | မီးဖိုချောင်မီးခိုးစုပ်စက် | रसोई चिमनी, किचन चिमनी | किचन चिमणी | range hood
refrigerator, fridge | 冷蔵庫, れいぞうこ | tủ lạnh, tủ mát | ตู้เย็น, ตู้แช่เย็น | ရေခဲသေတ္တာ | फ्रिज, रेफ्रिजरेटर | फ्रिज, रेफ्रिजरेटर, शीतकपाट | refrigerator, pridyeder
rice cooker | 炊飯器, 電気釜 | nồi cơm điện, nồi nấu cơm | หม้อหุงข้าว, หม้อหุงข้าวไฟฟ้า | ထမင်းပေါင်းအိုး | राइस कुकर | राइस कुकर | rice cooker, saingan
rice storage bin, rice box | 米びつ, 米櫃 | thùng gạo, hũ gạo | ถังข้าวสาร, โอ่งข้าวสาร | ဆန်အိုး, ဆန်ပုံး | चावल का डिब्बा, अनाज की कोठी | धान्याची कोठी, तांदळाचा डबा | lalagyan ng bigas
secondhand goods, used goods | 中古品, 古道具, リユース品 | đồ cũ, hàng cũ, đồ đã qua sử dụng | ของมือสอง, สินค้ามือสอง | တစ်ပတ်ရစ်ပစ္စည်း, အဟောင်းပစ္စည်း | पुराना सामान, सेकेंड हैंड | जुन्या वस्तू, सेकंडहँड | segunda mano, ukay-ukay
sewing machine | ミシン, 縫製ミシン | máy may, máy khâu | จักรเย็บผ้า, จักรเย็บ | အပ်ချုပ်စက် | सिलाई मशीन | शिलाई मशीन, शिवणयंत्र | makinang panahi
shelf, rack | 棚, ラック, シェルフ | kệ, giá kệ | ชั้นวางของ, หิ้ง | စင်, တန်း | ताक, शेल्फ, रैक | फळी, मांडणी, रॅक | istante, estante
shoe, footwear | 靴, くつ, 履物 | giày, giày dép | รองเท้า, รองเท้าแตะ | ဖိနပ် | जूता, जूते, चप्पल | चप्पल, बूट | sapatos, tsinelas
shower | シャワー | vòi sen, vòi hoa sen | ฝักบัว, ฝักบัวอาบน้ำ | ရေပန်း | शावर, फव्वारा | शॉवर | dutsa, shower
shower curtain, bath mat | シャワーカーテン, バスマット | rèm phòng tắm, thảm nhà tắm | ม่านห้องน้ำ, พรมห้องน้ำ | ရေချိုးခန်းလိုက်ကာ | बाथरूम का परदा | बाथरूमचा पडदा | kurtina sa banyo
sofa, couch | ソファ, ソファー, 長椅子 | ghế sô pha, ghế sofa | โซฟา, เก้าอี้นวม | ဆိုဖာ | सोफा | सोफा | sopa, sofa
soup bowl, rice bowl | 茶碗, お椀, どんぶり | bát, tô, chén | ชาม, ถ้วย | ပန်းကန်လုံး | कटोरा, कटोरी | वाटी, वाडगा | mangkok
space heater, room heater | 暖房器具, ストーブ, ヒーター | máy sưởi, lò sưởi điện | เครื่องทำความร้อน, ฮีตเตอร์ | အခန်းအပူပေးစက် | रूम हीटर, हीटर | रूम हीटर | pampainit ng silid, heater
spoon | スプーン, さじ | thìa, muỗng | ช้อน, ช้อนส้อม | ဇွန်း | चम्मच | चमचा | kutsara
standby power | 待機電力, 待機時消費電力 | điện năng chờ, điện chế độ chờ | ไฟฟ้าสแตนด์บาย, กำลังไฟขณะรอใช้งาน | အသင့်အနေအထားသုံးဓာတ်အား | स्टैंडबाय बिजली, स्टैंडबाय पावर | स्टँडबाय वीज | kuryente sa standby
stool, low stool | 腰掛け, スツール, 丸椅子 | ghế đẩu, ghế nhựa thấp | ม้านั่งเตี้ย, เก้าอี้สตูล | ခွေးခြေခုံ, ခုံပု | स्टूल, मोढ़ा | स्टूल, चौरंग | bangkito
storeroom, pantry | 納戸, 物置, パントリー | phòng chứa đồ, nhà kho nhỏ | ห้องเก็บของ, ห้องเก็บอาหาร | ပစ္စည်းသိုလှောင်ခန်း, စတိုခန်း | भंडार कक्ष, स्टोर रूम | कोठीघर, स्टोअर रूम | bodega sa bahay, paminggalan
tablecloth | テーブルクロス, テーブル掛け | khăn trải bàn, khăn phủ bàn | ผ้าปูโต๊ะ, ผ้าคลุมโต๊ะ | စားပွဲခင်း | मेजपोश | टेबलक्लॉथ | mantel
tableware, crockery | 食器類, 食器具, テーブルウェア | bát đũa, đồ dùng bàn ăn | เครื่องใช้บนโต๊ะอาหาร, ภาชนะใส่อาหาร | ပန်းကန်ခွက်ယောက် | क्रॉकरी, खाने के बर्तन | भांडीकुंडी, क्रोकरी | kubyertos, pinggan at baso
tatami mat | 畳, たたみ | chiếu tatami | เสื่อทาทามิ, ทาทามิ | တာတာမိဖျာ | तातामी चटाई | तातामी चटई | banig na tatami
thermos, vacuum flask | 魔法瓶, 水筒 | phích nước, bình thủy | กระติกน้ำร้อน, กระติก | ဓာတ်ဘူး | थरमस | थर्मास | termos
toaster | トースター | máy nướng bánh mì, lò nướng bánh mì | เครื่องปิ้งขนมปัง, ที่ปิ้งขนมปัง | ပေါင်မုန့်မီးကင်စက် | टोस्टर | टोस्टर | toaster
toolbox, tool kit | 工具箱, 道具箱, 工具 | hộp dụng cụ, hộp đồ nghề | กล่องเครื่องมือ, ชุดเครื่องมือช่าง | ကိရိယာသေတ္တာ | औजार पेटी, टूल बॉक्स | हत्यारांची पेटी, टूल बॉक्स | kahon ng kagamitan, toolbox
toy | 玩具, おもちゃ | đồ chơi, đồ chơi trẻ em | ของเล่น, ของเล่นเด็ก | ကစားစရာ, အရုပ် | खिलौना | खेळणे, खेळणी | laruan
tray | お盆, トレー, トレイ | khay, mâm | ถาด, ถาดรอง | ဗန်း, လင်ဗန်း | ट्रे, थाल | ट्रे, तबक | bandehado, tray
umbrella | 傘, 雨傘 | ô, cây dù, cái ô | ร่ม, ร่มกันฝน | ထီး | छाता, छतरी | छत्री | payong
vacuum cleaner | 掃除機, バキュームクリーナー | máy hút bụi | เครื่องดูดฝุ่น, เครื่องดูดฝุ่นไฟฟ้า | ဖုန်စုပ်စက် | वैक्यूम क्लीनर | व्हॅक्यूम क्लीनर | vacuum cleaner
voltage stabilizer | 電圧安定器, 電圧調整器 | ổn áp, máy ổn áp | เครื่องปรับแรงดันไฟฟ้า, สเตบิไลเซอร์ | ဗို့အားထိန်းစက် | स्टेबलाइजर, वोल्टेज स्टेबलाइजर | स्टॅबिलायझर | voltage regulator, AVR
wall clock | 時計, 掛け時計, 置時計 | đồng hồ treo tường, đồng hồ để bàn | นาฬิกาแขวน, นาฬิกา | တိုင်ကပ်နာရီ | दीवार घड़ी, घड़ी | भिंतीवरचे घड्याळ, घड्याळ | orasan, relo sa dingding
wardrobe, closet | 洋服だんす, クローゼット, 押入れ | tủ quần áo, tủ áo | ตู้เสื้อผ้า, ตู้ใส่เสื้อผ้า | အဝတ်ဗီရို, ဗီရို | कपड़ों की अलमारी, वार्डरोब | कपड्यांचे कपाट, वॉर्डरोब | aparador ng damit, tokador
washbasin, basin | 洗面器, 洗面台, たらい | chậu rửa mặt, lavabo | อ่างล้างหน้า, กะละมัง | ဇလုံ, မျက်နှာသစ်ကန် | चिलमची, वॉश बेसिन | वॉश बेसिन, घंगाळ | palanggana, lababo
washing machine | 洗濯機, 全自動洗濯機 | máy giặt, máy giặt quần áo | เครื่องซักผ้า, เครื่องซักผ้าอัตโนมัติ | အဝတ်လျှော်စက် | वॉशिंग मशीन, कपड़े धोने की मशीन | वॉशिंग मशीन, धुलाई यंत्र | washing machine, makinang panlaba
water bill | 水道代, 水道料金 | tiền nước, hóa đơn nước | ค่าน้ำ, ค่าน้ำประปา | ရေခွန်, ရေဖိုး | पानी का बिल | पाणीपट्टी, पाणी बिल | bayad sa tubig, bill ng tubig
water bottle | マイボトル, 水筒, ウォーターボトル | bình nước, chai nước | ขวดน้ำ, กระบอกน้ำ | ရေဘူး | पानी की बोतल | पाण्याची बाटली | bote ng tubig, tumbler
water dispenser, water cooler | ウォーターサーバー, 冷水機 | cây nước nóng lạnh, máy nước uống | ตู้กดน้ำ, เครื่องทำน้ำเย็น | ရေအေးစက်, သောက်ရေစက် | वॉटर डिस्पेंसर, वॉटर कूलर | वॉटर डिस्पेन्सर, वॉटर कूलर | water dispenser
window screen, insect screen | 網戸, 防虫網 | lưới chống muỗi, cửa lưới | มุ้งลวด, ตาข่ายกันยุง | ခြင်ကာဇကာ | जालीदार खिड़की, खिड़की की जाली | खिडकीची जाळी | screen ng bintana
woven mat, sleeping mat | ござ, むしろ | chiếu, chiếu cói | เสื่อ, เสื่อกก | ဖျာ, သင်ဖြူးဖျာ | चटाई | चटई | banig
`;
