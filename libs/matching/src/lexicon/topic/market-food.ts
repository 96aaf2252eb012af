/** Words of markets, shops and food: stalls, restaurants, cooking, spoilage: see ../model.ts for the columns. */
export const marketFood = `
animal offal, bones and trimmings | 内臓, 臓物, 獣骨 | nội tạng, lòng, xương | เครื่องใน, เศษกระดูก | ကလီစာ, အရိုး | ओझड़ी, हड्डी | आतडी, हाडे | lamang-loob, buto
bakery | パン屋, ベーカリー, 製パン | tiệm bánh, lò bánh mì | ร้านเบเกอรี่, ร้านขนมปัง | မုန့်တိုက်, ပေါင်မုန့်ဖို | बेकरी | बेकरी, पाव भट्टी | panaderya, bakery
baking, roasting | 焙煎, オーブン焼き, パン焼き | nướng bánh, rang | อบขนม, คั่ว | မုန့်ဖုတ်ခြင်း, လှော်ခြင်း | सेंकना, बेक करना | भट्टीत भाजणे, बेकिंग | pagbe-bake, pagsasangag
banquet, party | 宴会, パーティー | tiệc, yến tiệc | งานเลี้ยง, งานจัดเลี้ยง | စားပွဲသောက်ပွဲ, ဧည့်ခံပွဲ | दावत, भोज | मेजवानी, पंगत | handaan, salu-salo
bar, pub | 居酒屋, 酒場, バー | quán bia, quán nhậu, quán rượu | บาร์, ผับ, ร้านเหล้า | ဘီယာဆိုင်, အရက်ဆိုင် | मदिरालय, शराबखाना | दारूचे दुकान, बार | inuman, beerhouse
bean sprout | もやし | giá đỗ | ถั่วงอก | ပဲပင်ပေါက် | अंकुरित दाल | मोड आलेली कडधान्ये | toge
beer, brewery | ビール, 醸造所 | bia, nhà máy bia | เบียร์, โรงเบียร์ | ဘီယာ, ဘီယာစက်ရုံ | बीयर, शराब कारखाना | बिअर | serbesa, beer
beverage, soft drink | 飲料, 清涼飲料, 飲み物 | đồ uống, nước giải khát, nước ngọt | เครื่องดื่ม, น้ำอัดลม | အဖျော်ယမကာ, အချိုရည် | पेय, शीतल पेय | पेय, शीतपेय | inumin, softdrinks
blood water, meat washing water | 血水, 肉の洗い水 | nước rửa thịt cá, nước máu | น้ำคาว, น้ำล้างเนื้อ | သွေးရေ, အသားဆေးရေ | मांस धोने का पानी | मांस धुतलेले पाणी | pinaghugasan ng karne
boiling, simmering | 煮る, 茹でる, 煮沸調理 | luộc, nấu sôi | ต้ม, เคี่ยว | ပြုတ်ခြင်း, ဆူပွက်စေခြင်း | उबालना | उकळणे, उकडणे | pagpapakulo, nilaga
bottled water | ボトル水, ペットボトル水 | nước đóng chai, nước suối | น้ำดื่มบรรจุขวด, น้ำขวด | ရေသန့်ဘူး, သောက်ရေသန့် | बोतलबंद पानी | बाटलीबंद पाणी | de-boteng tubig, mineral water
bread | パン, 食パン | bánh mì, ổ bánh mì | ขนมปัง, ขนมปังแถว | ပေါင်မုန့် | रोटी, ब्रेड, पाव | पाव, ब्रेड | tinapay
breakfast | 朝食, 朝ごはん | bữa sáng, điểm tâm | อาหารเช้า, มื้อเช้า | မနက်စာ | नाश्ता | न्याहारी, नाश्ता | almusal, agahan
buffet | ビュッフェ, バイキング, 食べ放題 | buffet, tiệc đứng | บุฟเฟ่ต์ | ဘူဖေး | बुफे | बुफे | buffet, eat-all-you-can
cafe, coffee shop | 喫茶店, カフェ | quán cà phê, tiệm cà phê | ร้านกาแฟ, คาเฟ่ | ကော်ဖီဆိုင် | कैफे, कॉफी शॉप | कॅफे, कॉफी शॉप | kapihan, coffee shop
canned food, tinned food | 缶詰, 缶詰食品 | đồ hộp, thực phẩm đóng hộp | อาหารกระป๋อง | စည်သွပ်အစားအစာ, သံဘူးအစားအစာ | डिब्बाबंद भोजन | डबाबंद अन्न | de-latang pagkain, delata
canteen, cafeteria | 社員食堂, 学生食堂, カフェテリア | căng tin, nhà ăn | โรงอาหาร, แคนทีน | ကန်တင်း | कैंटीन | कॅन्टीन, उपहारगृह | kantina, kapeterya
catering, food service | 給食, ケータリング, 仕出し | dịch vụ ăn uống, suất ăn công nghiệp | บริการจัดเลี้ยง, ธุรกิจบริการอาหาร | ကျွေးမွေးဧည့်ခံဝန်ဆောင်မှု | केटरिंग, खानपान सेवा | केटरिंग, खानपान सेवा | catering, serbisyo sa pagkain
coconut milk | ココナッツミルク | nước cốt dừa | กะทิ | အုန်းနို့ | नारियल का दूध | नारळाचे दूध | gata, gatang niyog
coconut shell waste, young coconut husk | ココナッツ殻, ヤシ殻ごみ | vỏ dừa, gáo dừa, xơ dừa thải | กะลามะพร้าว, เปลือกมะพร้าว | အုန်းခွံ, အုန်းမှုတ် | नारियल का खोल, नारियल का कचरा | नारळाची करवंटी, शहाळ्याचा कचरा | bao ng niyog, bunot
commercial kitchen, restaurant kitchen | 業務用厨房, 調理場, 厨房 | bếp nhà hàng, bếp công nghiệp | ครัวร้านอาหาร, ครัวอุตสาหกรรม | စားသောက်ဆိုင်မီးဖိုချောင် | रेस्तरां की रसोई | हॉटेलचे स्वयंपाकघर | kusina ng restawran
convenience store | コンビニ, コンビニエンスストア | cửa hàng tiện lợi | ร้านสะดวกซื้อ, มินิมาร์ท | ကွန်ဗီးနီးယန့်စတိုး, နေ့စဉ်လိုအပ်ချက်ဆိုင် | सुविधा स्टोर | सोयीचे दुकान | convenience store
cooked rice, boiled rice | ご飯, 飯, 米飯 | cơm, cơm trắng | ข้าวสวย, ข้าวสุก | ထမင်း | पका चावल, भात | भात | kanin
cooking, food preparation | 調理, 料理, 煮炊き | nấu ăn, nấu nướng, chế biến món ăn | ทำอาหาร, ปรุงอาหาร | ချက်ပြုတ်ခြင်း, ဟင်းချက်ခြင်း | खाना पकाना, भोजन बनाना | स्वयंपाक, अन्न शिजवणे | pagluluto
cooking class, nutrition education | 料理教室, 食育 | lớp học nấu ăn | สอนทำอาหาร | ဟင်းချက်သင်တန်း | पाक कला कक्षा | पाककला वर्ग | klase sa pagluluto
cooking oil, edible oil | 食用油, 調理油, サラダ油 | dầu ăn, dầu thực vật | น้ำมันพืช, น้ำมันปรุงอาหาร | စားသုံးဆီ, ဟင်းချက်ဆီ | खाने का तेल, खाद्य तेल | खाद्यतेल, गोडेतेल | mantika, langis sa pagluluto
cooking smoke, kitchen fume | 油煙, 調理煙 | khói bếp, khói nấu ăn | ควันทำอาหาร, ควันน้ำมัน | မီးဖိုချောင်မီးခိုး, ဆီငွေ့ | रसोई का धुआं, चूल्हे का धुआं | स्वयंपाकाचा धूर, चुलीचा धूर | usok sa pagluluto
corner store, grocery store | 雑貨店, 食料品店, 八百屋 | tiệm tạp hóa, cửa hàng tạp hóa | ร้านชำ, ร้านขายของชำ | ကုန်စုံဆိုင်, ကုန်မျိုးစုံဆိုင် | किराना दुकान, परचून की दुकान | किराणा दुकान | sari-sari store, groseri
curry, stew | カレー, 煮込み | cà ri, món hầm | แกง, แกงกะหรี่ | ဟင်း, ကာရီ | करी, सालन | आमटी, रस्सा भाजी | kari, nilagang ulam
dishwashing, washing dishes | 食器洗い, 皿洗い | rửa bát, rửa chén | ล้างจาน | ပန်းကန်ဆေးခြင်း | बर्तन धोना, बर्तन मांजना | भांडी घासणे | paghuhugas ng pinggan
disposable tableware, single-use cutlery | 使い捨て食器, 使い捨てカトラリー | đồ dùng một lần, bát đĩa dùng một lần | ภาชนะใช้ครั้งเดียวทิ้ง, ช้อนพลาสติก | တစ်ခါသုံးပန်းကန်ခွက်ယောက် | डिस्पोजेबल बर्तन, प्लास्टिक चम्मच | एकदा वापराची भांडी, डिस्पोजेबल | isang gamit na kubyertos, disposable
distillery, spent wash | 蒸留所, 酒造, 蒸留廃液 | lò nấu rượu, nhà máy rượu | โรงกลั่นสุรา, น้ำกากส่า | အရက်ချက်စက်ရုံ | डिस्टिलरी, आसवनी | मद्यनिर्मिती कारखाना, डिस्टिलरी | distileriya
dried food | 乾物, 乾燥食品 | thực phẩm khô, đồ khô | อาหารแห้ง, ของแห้ง | အစားအစာအခြောက် | सूखा खाद्य पदार्थ, सूखे मेवे | सुकवलेले पदार्थ | tuyong pagkain
drinking straw | ストロー | ống hút | หลอดดูด, หลอดพลาสติก | ပိုက်, စုပ်ပိုက် | स्ट्रॉ, पाइप नली | स्ट्रॉ, पेय नळी | straw na inuman
dumpling, steamed bun | 餃子, 饅頭, 肉まん | bánh bao, há cảo | ซาลาเปา, เกี๊ยว | ပေါက်စီ, ဖက်ထုပ် | मोमो, भाप वाली बन | मोमो, उकडीचे मोदक | siopao, siomai
edible ice, ice cube | 食用氷, 氷塊, 製氷 | nước đá, đá viên | น้ำแข็งก้อน, น้ำแข็งหลอด | ရေခဲတုံး | बर्फ के टुकड़े, बर्फ | बर्फाचे तुकडे | yelo
expiry date, best-before date, shelf life | 賞味期限, 消費期限 | hạn sử dụng, hết hạn | วันหมดอายุ, อายุการเก็บรักษา | သက်တမ်းကုန်ရက်, သက်တမ်းကုန် | समाप्ति तिथि, एक्सपायरी | मुदत संपण्याची तारीख, एक्सपायरी | petsa ng pagkasira, expiry date
farmers market, direct sales market | 直売所, 朝市, ファーマーズマーケット | chợ nông sản, chợ phiên | ตลาดเกษตรกร, ตลาดชุมชน | တောင်သူဈေး | किसान बाजार, हाट | शेतकरी बाजार, आठवडी बाजार | pamilihan ng magsasaka, tiangge
fish gut, fish scale | 魚のあら, 魚のうろこ, 魚腸骨 | ruột cá, vảy cá, đầu cá | ไส้ปลา, เกล็ดปลา | ငါးအူ, ငါးကြေးခွံ | मछली की आँत, मछली के छिलके | माशाची आतडी, माशाचे खवले | bituka ng isda, kaliskis
fish smell, fishy smell | 魚臭, 生臭さ | mùi tanh, mùi cá | กลิ่นคาว, กลิ่นปลา | ငါးညှီနံ့, ညှီနံ့ | मछली की गंध | माशांचा वास | lansa, amoy-isda
fishmonger, fish stall | 魚屋, 鮮魚店 | hàng cá, cửa hàng cá | แผงปลา, ร้านขายปลา | ငါးသည်, ငါးဆိုင် | मछली विक्रेता, मछली की दुकान | मासळी विक्रेता, मासे विक्री | tindera ng isda, puwesto ng isda
flea market, secondhand market | フリーマーケット, 蚤の市 | chợ trời, chợ đồ cũ | ตลาดนัดมือสอง, ตลาดนัดของเก่า | တစ်ပတ်ရစ်ဈေး | कबाड़ी बाजार, पुराना बाजार | जुना बाजार, चोर बाजार | ukay-ukay na pamilihan, flea market
floating market | 水上マーケット, 水上市場 | chợ nổi, chợ trên sông | ตลาดน้ำ, ตลาดริมน้ำ | ရေပေါ်ဈေး | तैरता बाजार | तरंगता बाजार | palutang na pamilihan
flour, starch | 小麦粉, でんぷん, 粉 | bột mì, tinh bột | แป้งสาลี, แป้งมัน | ဂျုံမှုန့်, ကော်မှုန့် | आटा, मैदा, स्टार्च | पीठ, मैदा, स्टार्च | harina, gawgaw
flower market, flower shop | 花市場, 花屋, 生花店 | chợ hoa, tiệm hoa | ตลาดดอกไม้, ร้านดอกไม้ | ပန်းဈေး, ပန်းဆိုင် | फूल मंडी, फूल बाजार | फूल बाजार, फूल मंडई | pamilihan ng bulaklak
food, foods | 食品, 食べ物, 食料 | thực phẩm, đồ ăn, thức ăn | อาหาร, ของกิน | အစားအသောက်, စားစရာ | भोजन, खाना, खाद्य | अन्न, खाद्यपदार्थ | pagkain
food bank, food sharing | フードバンク, フードドライブ | ngân hàng thực phẩm | ธนาคารอาหาร, แบ่งปันอาหาร | အစားအသောက်ဘဏ် | फूड बैंक, खाद्य बैंक | फूड बँक, अन्न बँक | bangko ng pagkain, food bank
food coloring, food additive | 食品添加物, 着色料 | phụ gia thực phẩm, phẩm màu | วัตถุเจือปนอาหาร, สีผสมอาหาร | အစားအစာဖြည့်စွက်ပစ္စည်း | खाद्य योज्य, खाद्य रंग | अन्न मिसळके, खाद्य रंग | food additive, pangkulay ng pagkain
food court, hawker centre | フードコート, 屋台村 | khu ẩm thực | ศูนย์อาหาร, ฟู้ดคอร์ท | စားသောက်ဆိုင်တန်း, ဖုဒ်ကုတ် | फूड कोर्ट | फूड कोर्ट | food court
food delivery | フードデリバリー, 出前, 宅配弁当 | giao đồ ăn | ส่งอาหาร, ฟู้ดเดลิเวอรี่ | အစားအသောက်ပို့ဆောင်ရေး | भोजन डिलीवरी | अन्न घरपोच सेवा | paghahatid ng pagkain, food delivery
food factory, food industry | 食品工場, 食品産業 | nhà máy thực phẩm, công nghiệp thực phẩm | โรงงานอาหาร, อุตสาหกรรมอาหาร | စားသောက်ကုန်စက်ရုံ | खाद्य कारखाना, खाद्य उद्योग | अन्न कारखाना, खाद्य उद्योग | pabrika ng pagkain
food hygiene | 食品衛生, 衛生管理 | vệ sinh thực phẩm, an toàn thực phẩm | สุขอนามัยอาหาร, สุขาภิบาลอาหาร | အစားအသောက်သန့်ရှင်းမှု | खाद्य स्वच्छता, खाद्य सुरक्षा | अन्न स्वच्छता, अन्न सुरक्षा | kalinisan ng pagkain
food inspection, sanitary inspection | 食品検査, 衛生検査 | kiểm tra thực phẩm, thanh tra vệ sinh thực phẩm | ตรวจสอบอาหาร, ตรวจสุขาภิบาล | အစားအသောက်စစ်ဆေးရေး | खाद्य निरीक्षण | अन्न तपासणी | inspeksiyon ng pagkain
food loss, food waste | 食品ロス, フードロス, 食品廃棄 | lãng phí thực phẩm, thất thoát thực phẩm | ขยะอาหาร, การสูญเสียอาหาร | အစားအသောက်ဖြုန်းတီးမှု, အစားအသောက်စွန့်ပစ်မှု | खाद्य अपव्यय, भोजन की बर्बादी | अन्नाची नासाडी, अन्न वाया जाणे | pag-aaksaya ng pagkain, nasasayang na pagkain
food preservation, preserving | 食品保存, 鮮度保持 | bảo quản thực phẩm | ถนอมอาหาร, เก็บรักษาอาหาร | အစားအစာတာရှည်ခံအောင်ပြုလုပ်ခြင်း | खाद्य संरक्षण, भोजन सुरक्षित रखना | अन्न टिकवणे, अन्न संरक्षण | pagpepreserba ng pagkain
food processing | 食品加工, 食品製造 | chế biến thực phẩm, chế biến nông sản thực phẩm | แปรรูปอาหาร, อาหารแปรรูป | အစားအသောက်ပြုပြင်ထုတ်လုပ်ခြင်း | खाद्य प्रसंस्करण | अन्न प्रक्रिया | pagpoproseso ng pagkain
food safety | 食の安全, 食品安全, HACCP | an toàn vệ sinh thực phẩm, thực phẩm an toàn | ความปลอดภัยของอาหาร, อาหารปลอดภัย | အစားအသောက်ဘေးကင်းရေး | खाद्य सुरक्षा | अन्न सुरक्षा | kaligtasan ng pagkain
food scraps, kitchen scraps | 生ごみ, 厨芥, 調理くず | thức ăn thừa, rác nhà bếp | เศษอาหาร, ขยะเศษอาหาร | အစားအသောက်အကြွင်းအကျန်, မီးဖိုချောင်အမှိုက် | बचा खाना, रसोई का कचरा | उरलेले अन्न, ओला कचरा | tira-tirang pagkain, basura sa kusina
food shortage, hunger | 食料不足, 食糧難, 飢え | thiếu lương thực, đói | ขาดแคลนอาหาร, ความหิวโหย | အစားအစာရှားပါးမှု, ငတ်မွတ်မှု | खाद्य कमी, भुखमरी | अन्नटंचाई, उपासमार | kakulangan sa pagkain, gutom
food stall, food cart | 屋台, 食べ物屋台, 移動販売 | xe đồ ăn, quầy đồ ăn, quán cóc | รถเข็นขายอาหาร, แผงอาหาร | အစားအသောက်တွန်းလှည်း, စားသောက်တန်း | खाने का ठेला, फूड स्टॉल | खाद्य गाडी, फूड स्टॉल | kariton ng pagkain, food stall
food supply, provisions | 食料供給, 食糧 | cung cấp lương thực, nguồn thực phẩm | เสบียงอาหาร, แหล่งอาหาร | အစားအစာထောက်ပံ့ရေး, ရိက္ခာ | खाद्य आपूर्ति, रसद | अन्नपुरवठा | suplay ng pagkain
food tray, foam food box | 食品トレー, 発泡容器 | hộp xốp đựng thức ăn, khay xốp | กล่องโฟม, ถาดโฟม | ဖော့ဘူး | थर्मोकोल की थाली, फूड ट्रे | थर्माकोल डिश | styropor na lalagyan
food truck, mobile kitchen | キッチンカー, フードトラック | xe bán đồ ăn lưu động | ฟู้ดทรัค, รถขายอาหาร | အစားအသောက်ရောင်းကား | फूड ट्रक | फूड ट्रक | food truck
food warehouse, food storage | 食料倉庫, 食品保管 | kho thực phẩm, kho lương thực | คลังอาหาร, โกดังอาหาร | အစားအစာသိုလှောင်ရုံ | खाद्य भंडार, अनाज गोदाम | अन्न गोदाम, धान्य कोठार | imbakan ng pagkain
fresh food, perishable food | 生鮮食品, 生もの | thực phẩm tươi sống | อาหารสด, ของสด | လတ်ဆတ်သောအစားအစာ | ताजा खाद्य, जल्दी खराब होने वाला खाद्य | ताजे अन्न, नाशवंत पदार्थ | sariwang pagkain
freshness | 鮮度, 新鮮さ | độ tươi, tươi ngon | ความสด, สดใหม่ | လတ်ဆတ်မှု | ताज़गी, ताजापन | ताजेपणा | kasariwaan
frozen food | 冷凍食品, 冷凍品 | thực phẩm đông lạnh, đồ đông lạnh | อาหารแช่แข็ง, ของแช่แข็ง | အေးခဲအစားအစာ | जमा हुआ भोजन, फ्रोजन फूड | गोठवलेले अन्न, फ्रोझन फूड | frozen na pagkain
fruit and vegetable washing, vegetable washing | 野菜洗浄, 洗い場 | rửa rau củ | ล้างผัก, ล้างผลไม้ | ဟင်းသီးဟင်းရွက်ဆေးခြင်း | सब्जी धोना | भाज्या धुणे | paghuhugas ng gulay
fruit juice | 果汁, ジュース | nước ép trái cây, nước hoa quả | น้ำผลไม้, น้ำผลไม้คั้น | သစ်သီးဖျော်ရည် | फलों का रस, जूस | फळांचा रस, ज्यूस | katas ng prutas, juice
fruit stall, greengrocer | 青果店, 果物屋 | hàng trái cây, quầy trái cây | ร้านผลไม้, แผงผลไม้ | သစ်သီးဆိုင် | फल की दुकान, फल वाला | फळ दुकान, फळवाला | tindahan ng prutas
frying, deep frying | 揚げ物, 揚げる, フライ | chiên rán, chiên ngập dầu | ทอด, ทอดน้ำมัน | ကြော်ခြင်း, ဆီကြော် | तलना, तला हुआ | तळणे, तळलेले | pagpiprito
grease, kitchen grease | 油脂, 油汚れ, グリース | dầu mỡ, mỡ thừa | ไขมัน, คราบไขมัน | အဆီ, အမဲဆီ | चिकनाई, ग्रीस | चिकटपणा, ग्रीस | sebo, grasa
grease trap, oil separator | グリーストラップ, グリース阻集器, 油水分離槽 | bể tách mỡ, bẫy mỡ | บ่อดักไขมัน, ถังดักไขมัน | အဆီဖမ်းကန်, ဆီခွဲကန် | ग्रीस ट्रैप, तेल विभाजक | ग्रीस ट्रॅप | grease trap, salaan ng sebo
grilling, barbecue | 焼く, バーベキュー, 網焼き | nướng, đồ nướng | ปิ้งย่าง, บาร์บีคิว | ကင်ခြင်း, အကင် | भूनना, बारबेक्यू | भाजणे, बार्बेक्यू | pag-ihaw, ihaw-ihaw
hotel, guesthouse | ホテル, 旅館, 宿泊施設 | khách sạn, nhà nghỉ | โรงแรม, ที่พัก | ဟိုတယ်, တည်းခိုခန်း | होटल, अतिथि गृह | हॉटेल, लॉज, निवासगृह | otel, bahay-panuluyan
ice cream, frozen dessert | アイスクリーム, 氷菓 | kem, cà rem | ไอศกรีม, ไอติม | ရေခဲမုန့် | आइसक्रीम, कुल्फी | आईस्क्रीम, कुल्फी | sorbetes, ice cream
ice factory, ice making | 製氷所, 製氷工場 | nhà máy nước đá, xưởng nước đá | โรงน้ำแข็ง | ရေခဲစက် | बर्फ फैक्टरी, बर्फखाना | बर्फ कारखाना | planta ng yelo
ingredient, foodstuff | 食材, 原材料, 材料 | nguyên liệu nấu ăn, thực phẩm | วัตถุดิบอาหาร, ส่วนผสม | ပါဝင်ပစ္စည်း, ဟင်းချက်ပစ္စည်း | सामग्री, खाद्य सामग्री | खाद्य साहित्य, घटक | sangkap, rekado
kitchen exhaust, cooking exhaust | 厨房排気, 調理排気 | khí thải bếp, khói bếp nhà hàng | ควันจากครัว, ไอเสียจากครัว | မီးဖိုချောင်အိပ်ဇော | रसोई का निकास | स्वयंपाकघरातील धूर निकास | singaw mula sa kusina
leaf plate, banana leaf wrap | 葉の皿, バナナの葉包み | đĩa lá, gói lá chuối | จานใบไม้, ห่อใบตอง | ငှက်ပျောရွက်ထုပ်, ရွက်ပန်းကန် | पत्तल, दोना | पत्रावळ, द्रोण | dahon ng saging na balot
leftover food, leftovers | 食べ残し, 残飯, 残り物 | cơm thừa canh cặn, đồ ăn thừa | อาหารเหลือ, ของเหลือ | စားကြွင်းစားကျန် | जूठन, बचा हुआ भोजन | उरलेसुरले अन्न, शिळे अन्न | tirang pagkain, tira
liquor, alcoholic drink, spirits | 酒, 酒類, アルコール飲料 | rượu, rượu bia | เหล้า, สุรา | အရက် | शराब, मदिरा | दारू, मद्य | alak
live poultry stall, poultry shop | 生鳥市場, 鶏肉店 | quầy gia cầm sống, hàng gà vịt | แผงไก่สด, ร้านขายไก่ | ကြက်ဘဲဆိုင် | मुर्गे की दुकान, चिकन शॉप | कोंबडी दुकान, चिकन सेंटर | puwesto ng manok
lunch | 昼食, 昼ごはん, ランチ | bữa trưa, cơm trưa | อาหารกลางวัน, มื้อเที่ยง | နေ့လယ်စာ | दोपहर का भोजन | दुपारचे जेवण | tanghalian
market, marketplace | 市場, マーケット, いちば | chợ, khu chợ | ตลาด, ตลาดสด | ဈေး | बाजार, मंडी, मार्केट | बाजार, मंडई | palengke, pamilihan
market day, weekly market | 市の日, 定期市 | phiên chợ, chợ phiên hàng tuần | ตลาดนัด, วันตลาดนัด | ဈေးနေ့, ငါးရက်တစ်ဈေး | साप्ताहिक बाजार, हाट बाजार | आठवडा बाजार | araw ng palengke, tiyangge
market hall, market building | 市場棟, 市場の建物 | nhà lồng chợ | อาคารตลาด, โรงตลาด | ဈေးရုံ | बाजार भवन, मंडी परिसर | मंडईची इमारत | gusali ng palengke
market manager, market committee | 市場管理者, 市場組合 | ban quản lý chợ | ผู้จัดการตลาด, คณะกรรมการตลาด | ဈေးကော်မတီ, ဈေးတာဝန်ခံ | मंडी समिति, बाजार समिति | बाजार समिती | tagapamahala ng palengke, market master
market stall, stall | 屋台, 露店, 売り場 | sạp hàng, quầy hàng, gian hàng | แผงลอย, แผงขายของ, แผงในตลาด | ဈေးဆိုင်ခန်း, ဆိုင်ခန်း | ठेला, स्टॉल | टपरी दुकान, स्टॉल | puwesto sa palengke, tindahang-puwesto
market wastewater, fish market effluent | 市場排水, 市場の汚水 | nước thải chợ | น้ำเสียตลาด, น้ำล้างตลาด | ဈေးရေဆိုး | मंडी का गंदा पानी | बाजाराचे सांडपाणी | maruming tubig ng palengke
meal, diet | 食事, 献立 | bữa ăn, bữa cơm | มื้ออาหาร, อาหารการกิน | အစာစားခြင်း, တစ်နပ်စာ | भोजन, खाना | जेवण, आहार | pagkain sa mesa
meat stall, butcher stall | 肉屋, 精肉店, 肉売り場 | sạp thịt, quầy thịt | เขียงหมู, แผงเนื้อ | အသားဆိုင်, အသားတန်း | मांस की दुकान, मटन की दुकान | मटण दुकान, मांस विक्री | puwesto ng karne, karnehan
menu, set meal | 献立表, メニュー, 定食 | thực đơn, suất cơm | เมนู, รายการอาหาร | အစားအသောက်စာရင်း, မီနူး | व्यंजन सूची, मेन्यू | मेनू, खाद्ययादी | menu, putahe
night market | 夜市, ナイトマーケット | chợ đêm, chợ ban đêm | ตลาดกลางคืน, ตลาดโต้รุ่ง | ညဈေး | रात का बाजार, नाइट मार्केट | रात्र बाजार | night market, palengke sa gabi
noodle | 麺, 麺類, めん | mì, bún, phở | ก๋วยเตี๋ยว, บะหมี่, เส้นหมี่ | ခေါက်ဆွဲ, မုန့်ဟင်းခါး | नूडल्स, चाउमीन | नूडल्स, शेवया | pansit, bihon
packaged food, instant food | 包装食品, 即席食品, インスタント食品 | thực phẩm đóng gói, thực phẩm ăn liền | อาหารสำเร็จรูป, อาหารบรรจุห่อ | အသင့်စားအစားအစာ, ထုပ်ပိုးအစားအစာ | पैकेटबंद भोजन, इंस्टेंट फूड | पॅकबंद अन्न | nakapaketeng pagkain, instant na pagkain
pickle, pickled vegetable | 漬物, 漬け物 | dưa muối, dưa chua | ผักดอง, ของดอง | ချဉ်ဖတ်, သနပ် | अचार | लोणचे | atsara
pig swill, swill feed | 残飯飼料, 食品残渣飼料, エコフィード | nước gạo, nước vo cơm, thức ăn thừa cho heo | เศษอาหารเลี้ยงหมู, น้ำข้าวเลี้ยงหมู | ဝက်စာ, ထမင်းရည်ဝက်စာ | सूअर का चारा जूठन, जूठन चारा | डुकरांचे उष्टे खाद्य | kaning-baboy
price tag, market price board | 値札, 正札 | bảng giá niêm yết, nhãn giá, giá niêm yết | ป้ายราคา | ဈေးနှုန်းကပ်စာ | मूल्य टैग | किंमत पट्टी | tag ng presyo
raw fish, sushi | 刺身, 寿司, 生魚 | cá sống, sushi, gỏi cá | ปลาดิบ, ซูชิ | ငါးစိမ်း, ဆူရှီ | कच्ची मछली, सुशी | कच्चे मासे, सुशी | hilaw na isda, kinilaw
refrigerated storage, chilled food | 冷蔵保存, チルド, 要冷蔵 | bảo quản lạnh, thực phẩm ướp lạnh | แช่เย็น, อาหารแช่เย็น | အအေးခန်းသိုလှောင်ခြင်း | ठंडा भंडारण, प्रशीतित खाद्य | शीत साठवण, थंड ठेवलेले अन्न | pinalamig na imbakan
restaurant, eatery | 飲食店, レストラン, 料理店 | nhà hàng, quán ăn | ร้านอาหาร, ภัตตาคาร | စားသောက်ဆိုင်, ထမင်းဆိုင် | रेस्तरां, भोजनालय, ढाबा | उपाहारगृह, हॉटेल, खानावळ | restawran, karinderya, kainan
restaurant wastewater, kitchen wastewater | 厨房排水, 飲食店排水 | nước thải nhà hàng, nước thải nhà bếp | น้ำเสียร้านอาหาร, น้ำเสียจากครัว | စားသောက်ဆိုင်ရေဆိုး | रेस्तरां का गंदा पानी, रसोई का गंदा पानी | हॉटेलचे सांडपाणी | maruming tubig mula sa kusina
retort pouch, sterilized food pouch | レトルト, レトルト食品, レトルトパウチ | thực phẩm tiệt trùng đóng túi | อาหารรีทอร์ท, ซองรีทอร์ท | ရီတော့အစားအစာထုပ် | रिटॉर्ट पाउच | रिटॉर्ट पाऊच | retort pouch
rice cake, sticky rice | 餅, もち米, おこわ | xôi, bánh chưng, bánh nếp | ข้าวเหนียว, ขนมเข่ง | ကောက်ညှင်း, ကောက်ညှင်းထုပ် | चावल का केक, चिपचिपा चावल | चिकट भात, तांदळाचा केक | kakanin, suman
rot, decay | 腐る, 腐り, 腐れ | thối rữa, phân hủy | เน่า, ผุพัง | ပုပ်ခြင်း, ဆွေးမြည့်ခြင်း | सड़न, गलना | कुजणे, सडण | pagkabulok
rotten food, stale food | 腐った食べ物, 腐敗食品 | thức ăn ôi thiu, đồ ăn thiu | อาหารบูด, อาหารเน่าเสีย | သိုးနေသောအစားအစာ | सड़ा खाना, बासी खाना | सडलेले अन्न, शिळे अन्न | panis na pagkain, bulok na pagkain
sake lees, brewer's grain | 酒粕, ビール粕, 搾りかす | bã bia, bã rượu, hèm rượu | กากเบียร์, กากส่า | အရက်ဖတ် | शराब का अवशेष | मद्य अवशेष | sapal ng serbesa
salt, table salt | 塩, 食塩 | muối ăn, muối | เกลือ, เกลือแกง | ဆား | नमक | मीठ | asin
sauce, seasoning | 調味料, ソース, たれ | gia vị, nước sốt, nước chấm | เครื่องปรุงรส, ซอส, น้ำจิ้ม | ဆော့စ်, အရသာမှုန့် | सॉस, चटनी, मसाला | चटणी, सॉस | sarsa, pampalasa
school lunch, school meal | 学校給食, 給食 | bữa ăn học đường, bữa trưa bán trú | อาหารกลางวันโรงเรียน | ကျောင်းနေ့လယ်စာ | मध्याह्न भोजन, मिड डे मील | शालेय पोषण आहार, माध्यान्ह भोजन | pagkain sa paaralan
shop, store | 商店, 店舗, お店 | cửa hàng, tiệm, cửa tiệm | ร้านค้า, ร้านขายของ | ဆိုင်, စတိုးဆိုင် | दुकान | दुकान | tindahan
shopper, market-goer | 買い物客, 来店客 | người đi chợ, khách mua sắm | คนจ่ายตลาด, ลูกค้าตลาด | ဈေးဝယ်သူ | खरीदार, ग्राहक | बाजारहाट करणारे, खरेदीदार | mamimili
shopping bag, carrier bag | レジ袋, 買い物袋, エコバッグ | túi mua hàng, túi đi chợ | ถุงหิ้ว, ถุงผ้า, ถุงช้อปปิ้ง | ဈေးခြင်း, ဈေးဝယ်အိတ် | थैला, कैरी बैग | पिशवी, कॅरी बॅग | bayong, supot
shopping mall, shopping centre | ショッピングモール, 商業施設 | trung tâm thương mại, trung tâm mua sắm | ห้างสรรพสินค้า, ศูนย์การค้า | ရှော့ပင်းမောလ်, ဈေးဝယ်စင်တာ | शॉपिंग मॉल, मॉल | शॉपिंग मॉल, मॉल | mall, shopping mall
shopping street, shopping district | 商店街, 繁華街 | phố buôn bán, phố mua sắm | ย่านการค้า, ถนนช้อปปิ้ง | ဈေးတန်း, ဈေးလမ်း | बाजार क्षेत्र, खरीदारी बाजार | बाजारपेठ, व्यापारी रस्ता | hilera ng tindahan, komersiyal na kalye
showcase, refrigerated display case | ショーケース, 冷蔵ショーケース | tủ trưng bày, tủ mát trưng bày | ตู้โชว์, ตู้แช่ | ပြခန်းမှန်ဗီရို, ပြသအအေးဗီရို | शोकेस, डिस्प्ले फ्रिज | शोकेस | eskaparate
shrimp paste | 塩辛, エビ味噌 | mắm tôm, mắm ruốc | กะปิ | ငပိ | झींगा पेस्ट | कोळंबी पेस्ट | bagoong
smoked food, smoked fish | 燻製, くん製, 燻製品 | đồ hun khói, cá hun khói | รมควันอาหาร, ปลารมควัน | မီးခိုးတိုက်ငါး, ငါးကြပ်တိုက် | धुएँ में पकी मछली, स्मोक्ड खाना | धुरी दिलेले मासे | tinapa
snack, confectionery, sweets | 菓子, お菓子, スナック | bánh kẹo, đồ ăn vặt | ขนม, ขนมขบเคี้ยว | သရေစာ, မုန့် | मिठाई, नमकीन | मिठाई, फरसाण | meryenda, kendi, sitsirya
soup, broth | スープ, 汁, だし | canh, nước dùng, súp | ซุป, น้ำแกง, น้ำซุป | ဟင်းရည်, စွပ်ပြုတ် | सूप, शोरबा | सूप, रस्सा | sabaw, sopas
soy sauce, miso | 醤油, しょうゆ, 味噌 | nước tương, xì dầu | ซีอิ๊ว, เต้าเจี้ยว | ပဲငံပြာရည် | सोया सॉस | सोया सॉस | toyo
steaming | 蒸す, 蒸し料理 | hấp, đồ hấp | นึ่ง | ပေါင်းခြင်း | भाप में पकाना | वाफवणे | pagpapasingaw na luto
street food | 屋台料理, ストリートフード | đồ ăn đường phố, món ăn đường phố | อาหารริมทาง, สตรีทฟู้ด | လမ်းဘေးအစားအသောက် | सड़क का खाना, स्ट्रीट फूड | रस्त्यावरील खाद्यपदार्थ, स्ट्रीट फूड | pagkaing kalye, street food
sugar | 砂糖, 糖 | đường ăn, đường kính | น้ำตาล, น้ำตาลทราย | သကြား | चीनी, शक्कर | साखर | asukal
sugarcane juice, juice stall | サトウキビジュース, ジューススタンド | nước mía, xe nước mía | น้ำอ้อย, ร้านน้ำผลไม้ปั่น | ကြံရည်, ဖျော်ရည်ဆိုင် | गन्ने का रस, जूस की दुकान | उसाचा रस, रसवंती | katas ng tubo
supermarket | スーパーマーケット, スーパー | siêu thị, cửa hàng siêu thị | ซูเปอร์มาร์เก็ต, ห้างค้าปลีก | စူပါမားကတ်, ကုန်တိုက် | सुपरमार्केट | सुपरमार्केट | supermarket, groserya
supper, dinner, evening meal | 夕食, 晩ごはん | bữa tối, cơm tối | อาหารเย็น, มื้อค่ำ | ညစာ | रात का खाना | रात्रीचे जेवण | hapunan
takeaway, takeout food | 持ち帰り, テイクアウト | đồ ăn mang đi, mua mang về | อาหารซื้อกลับบ้าน, ห่อกลับบ้าน | ပါဆယ် | पैक खाना, टेकअवे | पार्सल जेवण, टेकअवे | pambalot na pagkain, takeout
taste, flavor | 風味, 味わい | mùi vị, hương vị | รสชาติ, กลิ่นรส | အရသာ | स्वाद, ज़ायका | चव | lasa
tea | お茶, 茶, 紅茶 | trà, nước trà | ชา, น้ำชา | လက်ဖက်ရည်, ရေနွေးကြမ်း | चाय | चहा | tsaa
tea waste, tea leaf residue | 茶殻, 茶かす | bã trà, bã chè | กากชา, กากใบชา | လက်ဖက်ခြောက်ဖတ် | चायपत्ती का कचरा | चहाचा चोथा | latak ng tsaa
teahouse, tea stall | 茶店, 茶屋 | quán trà, quán nước | ร้านน้ำชา, ร้านชา | လက်ဖက်ရည်ဆိုင် | चाय की दुकान, चाय की टपरी | चहाची टपरी | tindahan ng tsaa
tofu, bean curd | 豆腐, おから | đậu phụ, đậu hũ | เต้าหู้, เต้าหู้เหลือง | တို့ဟူး, ပဲပြား | टोफू, सोया पनीर | टोफू | tokwa
unsold food, surplus food | 売れ残り, 余剰食品 | thực phẩm bán ế, thực phẩm dư thừa | อาหารส่วนเกิน, อาหารขายไม่หมด | ရောင်းမကုန်အစားအသောက် | बिना बिका भोजन, अतिरिक्त भोजन | न विकलेले अन्न, अतिरिक्त अन्न | hindi nabentang pagkain, sobrang pagkain
vacuum packing, vacuum pack | 真空パック, 真空包装 | hút chân không, đóng gói chân không | ซีลสุญญากาศ, บรรจุสุญญากาศ | လေစုပ်ထုပ်ပိုးခြင်း | वैक्यूम पैकिंग | व्हॅक्यूम पॅकिंग | vacuum pack
vegetable market | 青果市場, 野菜市場 | chợ rau, chợ rau quả | ตลาดผัก, ตลาดผักผลไม้ | ဟင်းသီးဟင်းရွက်ဈေး | सब्जी मंडी | भाजी मंडई | palengke ng gulay
vegetable peel, fruit peel | 野菜くず, 果物の皮 | vỏ trái cây, vỏ rau củ | เปลือกผลไม้, เศษผัก | အသီးခွံ, ဟင်းသီးဟင်းရွက်အခွံ | फल के छिलके, सब्जी के छिलके | फळांची साले, भाजीची देठे | balat ng prutas, balat ng gulay
vegetable waste, market waste | 野菜残渣, 市場ごみ | rác chợ, phế phẩm rau củ | ขยะตลาด, เศษผักในตลาด | ဈေးအမှိုက် | मंडी का कचरा, सब्जी कचरा | बाजारातील कचरा, भाजीपाला कचरा | basura sa palengke
vending machine | 自動販売機, 自販機 | máy bán hàng tự động | ตู้ขายสินค้าอัตโนมัติ, ตู้หยอดเหรียญ | အလိုအလျောက်အရောင်းစက် | वेंडिंग मशीन | वेंडिंग मशीन | vending machine
vendor, seller | 売り手, 販売者, 店員 | người bán, tiểu thương | คนขาย, พ่อค้า, แม่ค้า | ဈေးသည်, ရောင်းသူ | विक्रेता, दुकानदार | विक्रेता, विक्रेती | tindera, tindero, nagtitinda
vinegar | 酢, お酢 | giấm, giấm ăn | น้ำส้มสายชู, น้ำส้มหมัก | ရှာလကာရည် | सिरका | व्हिनेगर, शिरका | suka
weighing scale, scale | はかり, 秤, 重量計 | cái cân, cân | ตาชั่ง, เครื่องชั่ง | ချိန်ခွင် | तराजू, वजन मशीन | तराजू, वजनकाटा | timbangan
wet market, fresh market | 生鮮市場, 鮮魚市場 | chợ tươi sống, chợ thực phẩm | ตลาดสด, ตลาดนัดของสด | စိုစွတ်ဈေး, အသားငါးဈေး | ताज़ा बाजार, सब्जी मछली बाजार | ओला बाजार, भाजी मासळी बाजार | palengke ng sariwang pagkain, wet market
wholesale market | 卸売市場, 中央卸売市場 | chợ đầu mối, chợ bán buôn | ตลาดค้าส่ง, ตลาดกลาง | လက်ကားဈေး, ပွဲရုံ | थोक मंडी, थोक बाजार | घाऊक बाजार | bagsakan, pakyawang pamilihan
yoghurt, cheese | ヨーグルト, チーズ, 乳製品 | sữa chua, phô mai | โยเกิร์ต, ชีส | ဒိန်ချဉ်, ချိစ် | दही, पनीर | दही, चीज | yogurt, keso
`;
