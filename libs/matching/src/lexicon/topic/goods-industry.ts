/** Words of trades and their products: textile, dyeing, paper, wood, leather, ceramics, food, electronics, printing; see ../model.ts for the columns. */
export const goodsIndustry = `
automobile industry, car factory | 自動車産業, 自動車工場 | công nghiệp ô tô, nhà máy ô tô | อุตสาหกรรมยานยนต์, โรงงานรถยนต์ | မော်တော်ကားလုပ်ငန်း, ကားစက်ရုံ | वाहन उद्योग, कार कारखाना | वाहन उद्योग, मोटार कारखाना | industriya ng sasakyan, pabrika ng kotse
automotive part, auto part | 自動車部品, 車の部品 | phụ tùng ô tô, linh kiện ô tô | ชิ้นส่วนยานยนต์, อะไหล่รถยนต์ | ကားပစ္စည်း, မော်တော်ယာဉ်အပိုပစ္စည်း | ऑटो पार्ट्स, वाहन के पुर्जे | वाहनांचे सुटे भाग | piyesa ng sasakyan, auto parts
bamboo craft, bamboo ware | 竹細工, 竹製品 | đồ tre, hàng mây tre đan | เครื่องจักสานไม้ไผ่, งานไม้ไผ่ | ဝါးထည်, ဝါးလက်မှုပစ္စည်း | बांस शिल्प, बांस के उत्पाद | बांबू हस्तकला, बुरूड काम | yaring kawayan, gawang kawayan
batik, tie-dye | バティック, ろうけつ染め, 絞り染め | vải batik, nhuộm sáp ong | ผ้าบาติก, ผ้ามัดย้อม | ပါတိတ်, ဖယောင်းဆိုးပိတ်စ | बाटिक, बंधेज | बाटिक, बांधणी | batik, tie-dye
battery factory, battery manufacturing | 電池工場, 蓄電池製造 | nhà máy pin, sản xuất ắc quy | โรงงานแบตเตอรี่ | ဘက်ထရီစက်ရုံ | बैटरी कारखाना | बॅटरी कारखाना | pabrika ng baterya
beverage factory, soft drink plant | 飲料工場, 清涼飲料工場 | nhà máy nước giải khát, nhà máy đồ uống | โรงงานเครื่องดื่ม | အချိုရည်စက်ရုံ | पेय कारखाना, शीतल पेय कारखाना | शीतपेय कारखाना | pabrika ng inumin, pabrika ng softdrinks
book, bookbinding | 書籍, 製本, 図書 | sách, đóng sách | หนังสือ, เย็บเล่ม | စာအုပ်, စာအုပ်ချုပ် | किताब, पुस्तक, जिल्दसाजी | पुस्तक, पुस्तक बांधणी | aklat, libro, pagbabalat ng aklat
bottling plant, water bottling plant | 飲料水工場, ボトリング工場 | nhà máy nước đóng chai, xưởng nước bình | โรงงานน้ำดื่ม, โรงบรรจุขวด | ရေသန့်စက်ရုံ | बोतलबंद पानी कारखाना | बाटलीबंद पाणी कारखाना | planta ng bote ng tubig, bottling plant
brewery, brewing | 醸造所, ビール工場, 酒蔵 | nhà máy bia, ủ bia | โรงเบียร์, โรงหมักเหล้า | ဘီယာစက်ရုံ, အရက်ချက်စက်ရုံ | बीयर कारखाना, शराब बनाना | बिअर कारखाना, मद्यनिर्मिती | serbeserya, paggawa ng serbesa
brickmaking, brickworks | れんが製造, 煉瓦工場 | sản xuất gạch, làm gạch | ทำอิฐ, โรงอิฐ | အုတ်လုပ်ငန်း, အုတ်စက်ရုံ | ईंट बनाना, ईंट उद्योग | वीट बनवणे, वीट उद्योग | paggawa ng ladrilyo, ladrilyuhan
button, zipper | ボタン付け, チャック, ファスナー金具 | cúc áo, khóa kéo | กระดุม, ซิปเสื้อ | ကြယ်သီး, ဇစ် | कपड़े का बटन, ज़िप चेन | शर्टचे बटण, झिप | butones, zipper
canvas, tent cloth | 帆布, キャンバス地 | vải bạt, vải bố | ผ้าใบ | ရွက်ထည်, ပိတ်ကြမ်း | कैनवास, मोटा कपड़ा | कॅनव्हास, जाड कापड | kanbas, lona
carving, wood carving | 彫刻, 木彫り, 彫り物 | chạm khắc gỗ, điêu khắc | แกะสลักไม้, งานแกะสลัก | ပန်းပု, သစ်သားပန်းပု | लकड़ी की नक्काशी, नक्काशी | लाकडी कोरीव काम, कोरीवकाम | ukit, pag-uukit sa kahoy
cashew nut, nut processing | カシューナッツ, ナッツ加工 | hạt điều, chế biến hạt điều | เม็ดมะม่วงหิมพานต์, แปรรูปถั่วเปลือกแข็ง | သီဟိုဠ်စေ့ | काजू, काजू प्रसंस्करण | काजू, काजू प्रक्रिया | kasuy, pagpoproseso ng kasuy
cement factory, cement industry | セメント工場, セメント産業 | nhà máy xi măng | โรงงานปูนซีเมนต์, โรงปูน | ဘိလပ်မြေစက်ရုံ | सीमेंट कारखाना, सीमेंट उद्योग | सिमेंट कारखाना | pabrika ng semento, planta ng semento
ceramics, ceramic industry | 陶磁器, 窯業, セラミックス | gốm sứ, ngành gốm | เซรามิก, เครื่องเคลือบดินเผา | ကြွေထည်, ကြွေထည်မြေထည် | चीनी मिट्टी, सिरेमिक उद्योग | सिरॅमिक, चिनी माती उद्योग | seramika, industriya ng seramika
charcoal making, charcoal kiln | 炭焼き小屋, 木炭製造, 炭窯 | hầm than, nghề đốt than | เผาถ่านไม้, เตาเผาถ่าน | မီးသွေးဖို, မီးသွေးလုပ်ငန်း | लकड़ी कोयला बनाना, कोयला भट्ठी | लोणारी कोळसा, कोळसा भट्टी | ulingan, paggawa ng uling
cheese, butter | チーズ, バター | phô mai, bơ sữa | เนยแข็ง, เนยสด | ဒိန်ခဲ, ထောပတ် | पनीर, मक्खन | चीज, लोणी | keso, mantikilya
chocolate, cocoa | チョコレート, カカオ, ココア | sô cô la, ca cao | ช็อกโกแลต, โกโก้ | ချောကလက်, ကိုကိုး | चॉकलेट, कोको | चॉकलेट, कोको | tsokolate, kakaw
cigarette factory, tobacco industry | たばこ工場, たばこ産業 | nhà máy thuốc lá | โรงงานยาสูบ, โรงงานบุหรี่ | စီးကရက်စက်ရုံ, ဆေးလိပ်ခုံ | सिगरेट कारखाना, बीड़ी उद्योग | सिगारेट कारखाना, विडी उद्योग | pabrika ng sigarilyo
clay pot, earthenware | 土器, 素焼き, 甕 | nồi đất, đồ đất nung | หม้อดิน, เครื่องปั้นดินเผา | မြေအိုး, အိုးခွက် | मिट्टी का बर्तन, मटका | मातीचे भांडे, माठ | palayok, banga
clockmaking, watch | 時計, 時計工業, 腕時計 | đồng hồ đeo tay, nghề đồng hồ | นาฬิกาข้อมือ, ผลิตนาฬิกา | နာရီ, လက်ပတ်နာရီ | घड़ी उद्योग, कलाई घड़ी | घड्याळ उद्योग, मनगटी घड्याळ | relo, paggawa ng relo
coffee roasting, coffee factory | コーヒー焙煎, 焙煎工場 | rang cà phê, xưởng cà phê | คั่วกาแฟ, โรงคั่วกาแฟ | ကော်ဖီလှော်ခြင်း | कॉफी भूनना | कॉफी भाजणे | pagbubusa ng kape
confectionery, sweets, candy | 菓子, お菓子, 飴 | bánh kẹo, kẹo | ขนมหวาน, ลูกอม | မုန့်ပဲသွားရည်စာ, သကြားလုံး | मिठाई, टॉफी | मिठाई, गोळ्या-चॉकलेट | kendi, matamis
consumer goods, daily necessities | 日用品, 生活用品, 消費財 | hàng tiêu dùng, hàng hóa thiết yếu | สินค้าอุปโภคบริโภค, ของใช้ประจำวัน | လူသုံးကုန်, အသုံးအဆောင်ပစ္စည်း | उपभोक्ता वस्तुएं, रोजमर्रा का सामान | उपभोग्य माल, दैनंदिन वस्तू | produktong pangkonsumo, pang-araw-araw na gamit
cosmetics industry, cosmetics factory | 化粧品工場, 化粧品産業 | nhà máy mỹ phẩm, ngành mỹ phẩm | โรงงานเครื่องสำอาง | အလှကုန်စက်ရုံ | सौंदर्य प्रसाधन उद्योग | सौंदर्यप्रसाधन उद्योग | pabrika ng kosmetiko
cotton | 綿, コットン, 木綿, 綿花 | bông vải, vải bông, cotton | ฝ้าย, ผ้าฝ้าย | ဝါဂွမ်း, ချည်ထည် | कपास, रुई, सूती | कापूस, सुती | bulak, cotton
cotton waste, cotton lint | 綿くず, 落ち綿 | bông phế, xơ bông | เศษฝ้าย, ฝุ่นฝ้าย | ဝါဂွမ်းစ, ချည်စ | रुई का कचरा, सूती कचरा | कापसाचा कचरा, सुती कचरा | tira ng bulak
craft, handicraft | 工芸, 手工芸, 手工業, 民芸品 | thủ công mỹ nghệ, hàng thủ công | หัตถกรรม, งานฝีมือ, ของทำมือ | လက်မှုပညာ, လက်မှုပစ္စည်း | हस्तशिल्प, दस्तकारी | हस्तकला, हस्तकौशल्य | yaring-kamay, gawang-kamay, handicraft
cutlery making, knife making | 刃物製造, 刃物産業, 鍛冶屋 | nghề rèn dao, làm dao kéo | ทำมีด, โรงตีมีด | ဓားထုလုပ်ငန်း | चाकू निर्माण, छुरी उद्योग | चाकू निर्मिती | paggawa ng itak, pandayan ng kutsilyo
dairy plant, milk factory | 乳業工場, 牛乳工場, 乳製品工場 | nhà máy sữa, chế biến sữa | โรงงานนม, โรงงานผลิตภัณฑ์นม | နို့စက်ရုံ, နို့ထွက်ပစ္စည်းစက်ရုံ | डेयरी संयंत्र, दूध कारखाना | दुग्ध प्रकल्प, डेअरी प्रकल्प | planta ng gatas, pabrika ng gatas
dairy product | 乳製品 | sản phẩm từ sữa | ผลิตภัณฑ์นม | နို့ထွက်ပစ္စည်း | दुग्ध उत्पाद, डेयरी उत्पाद | दुग्धजन्य पदार्थ | produktong gatas
denim, jeans | デニム, ジーンズ | vải jean, quần jean | ผ้ายีนส์, กางเกงยีนส์ | ဂျင်းထည်, ဂျင်းဘောင်းဘီ | डेनिम, जींस | डेनिम, जीन्स | maong, denim
dyeing, dyehouse | 染色, 染物, 染色工場, 染め | nhuộm vải, nhuộm, nhà máy nhuộm | ย้อมผ้า, ย้อมสี, โรงย้อม, ฟอกย้อม | ဆိုးဆေးစက်ရုံ, ချည်ဆိုးခြင်း, အထည်ဆိုးခြင်း | रंगाई, कपड़ा रंगना, रंगाई कारखाना | कापड रंगवणे, रंगाई, रंगाई कारखाना | pagtitina, tinaan
electrical appliance industry, appliance factory | 家電メーカー, 電機工場 | nhà máy điện gia dụng, ngành điện máy | โรงงานเครื่องใช้ไฟฟ้า | လျှပ်စစ်ပစ္စည်းစက်ရုံ | घरेलू उपकरण उद्योग | विद्युत उपकरण उद्योग | pabrika ng appliances
electronics, electronics industry | 電子産業, エレクトロニクス, 電子工業 | điện tử, ngành điện tử, nhà máy điện tử | อิเล็กทรอนิกส์, โรงงานอิเล็กทรอนิกส์ | အီလက်ထရောနစ်, အီလက်ထရောနစ်စက်ရုံ | इलेक्ट्रॉनिक्स उद्योग | इलेक्ट्रॉनिक्स उद्योग | elektronika, industriya ng elektronika
embroidery, lace | 刺繍, レース, 刺しゅう | thêu, ren thêu | งานปัก, เย็บปักถักร้อย, ลูกไม้ | ပန်းထိုး, ဇာထည် | कढ़ाई, ज़री, लेस | भरतकाम, लेस | burda, pagbuburda, engkahe
enamel, enamelware | 琺瑯, ほうろう, エナメル | men tráng, đồ tráng men | เครื่องเคลือบ, อีนาเมล | ကြွေရည်သုတ်ပစ္စည်း | तामचीनी, इनेमल | एनामल भांडी | enamel, enamelware
export industry, export processing | 輸出産業, 輸出加工 | hàng xuất khẩu, chế xuất | อุตสาหกรรมส่งออก | ပို့ကုန်ထုတ်လုပ်ငန်း | निर्यात उद्योग | निर्यात उद्योग | industriyang pang-eksport
fabric, textile fabric | 生地, 布地, 織物 | vải vóc, vải | ผ้าผืน, สิ่งทอผ้า | ပိတ်စ, အထည်စ | कपड़ा, वस्त्र | कापड, वस्त्र | tela
fabric scrap, garment cutting waste | 端切れ, 裁断くず, 布くず | vải vụn | เศษผ้า | ပိတ်စအပိုင်းအစ, အထည်စအပိုင်း | कपड़े की कतरन, चिंदी | कापडाच्या चिंध्या, कतरण | retaso, tabas ng tela
felt, wadding | フェルト, 中綿 | vải nỉ, bông nhồi | ผ้าสักหลาด, ใยสังเคราะห์ยัดไส้ | ဖဲ့လ်ထည်, သက္ကလပ် | नमदा, फेल्ट | नमदा, फेल्ट | fieltro
fermented food, miso | 発酵食品, 味噌, みそ | thực phẩm lên men, mắm | อาหารหมักดอง, เต้าเจี้ยว | အချဉ်ဖောက်အစားအစာ, ငါးပိ | किण्वित खाद्य | आंबवलेले पदार्थ | pagkaing binuro, buro
fertiliser plant, fertilizer factory | 肥料工場 | nhà máy phân bón | โรงงานปุ๋ย | ဓာတ်မြေဩဇာစက်ရုံ | उर्वरक कारखाना, खाद फैक्ट्री | खत कारखाना | pabrika ng pataba, pabrika ng abono
finished product, product | 製品, 完成品, 商品 | thành phẩm, sản phẩm hoàn thiện | สินค้าสำเร็จรูป, ผลิตภัณฑ์สำเร็จ | ကုန်ချော, ထုတ်ကုန် | तैयार माल, तैयार उत्पाद | तयार माल, तयार उत्पादन | tapos na produkto, yaring produkto
fireworks, firework factory | 花火, 花火工場 | pháo hoa | ดอกไม้ไฟ, พลุ | မီးရှူးမီးပန်း | आतिशबाजी, पटाखा कारखाना | फटाके कारखाना, शोभेची दारू | kuwitis, pagawaan ng paputok
fish cannery, seafood cannery | 缶詰工場, 水産缶詰 | nhà máy đồ hộp cá | โรงงานปลากระป๋อง | ငါးသေတ္တာစက်ရုံ | मछली डिब्बाबंद कारखाना | मासळी डबाबंद कारखाना | pabrika ng sardinas, cannery ng isda
flour mill, milling industry | 製粉所, 製粉 | xay bột mì, nhà máy bột mì | โรงโม่แป้ง, โรงแป้ง | ဂျုံစက်, ဂျုံမှုန့်ကြိတ်စက် | आटा चक्की, आटा मिल | पिठाची गिरणी, पीठगिरणी | gilingan ng harina, pabrika ng harina
food industry | 食品産業, 食品メーカー, 食品製造業 | công nghiệp thực phẩm, ngành thực phẩm | อุตสาหกรรมอาหาร | အစားအသောက်ထုတ်လုပ်ရေးလုပ်ငန်း | खाद्य उद्योग | खाद्य उद्योग | industriya ng pagkain
furniture making, furniture factory | 家具製造, 家具工場 | làm đồ gỗ, xưởng nội thất | ทำเฟอร์นิเจอร์, โรงงานเฟอร์นิเจอร์ | ပရိဘောဂလုပ်ငန်း, ပရိဘောဂစက်ရုံ | फर्नीचर बनाना, फर्नीचर उद्योग | फर्निचर उद्योग | paggawa ng muwebles, pagawaan ng muwebles
garment, apparel | アパレル, 衣類, 衣料品, 縫製品 | hàng may mặc, quần áo may sẵn | เสื้อผ้าสำเร็จรูป, เครื่องนุ่งห่ม | အဝတ်အထည်, အထည်ချုပ် | परिधान, रेडीमेड कपड़े | तयार कपडे, वस्त्रप्रावरणे | kasuotan, yaring damit
garment factory, sewing factory | 縫製工場, アパレル工場 | xưởng may, nhà máy may | โรงงานเย็บผ้า, โรงงานตัดเย็บเสื้อผ้า | အထည်ချုပ်စက်ရုံ | परिधान कारखाना, सिलाई कारखाना | कपडे शिवण कारखाना, गारमेंट कारखाना | pabrika ng damit, patahian
gemstone, jewel | 宝石, 宝飾, 玉 | đá quý, ngọc | อัญมณี, พลอย | ကျောက်မျက်, ရတနာ | रत्न, नगीना | रत्ने, मौल्यवान खडे | mamahaling bato, hiyas
glassmaking, glassworks | ガラス工場, ガラス製造 | nhà máy thủy tinh, nghề thổi thủy tinh | โรงงานแก้ว, เป่าแก้ว | ဖန်ထည်စက်ရုံ, ဖန်ချက်လုပ်ငန်း | कांच उद्योग, कांच कारखाना | काच उद्योग, काच कारखाना | paggawa ng salamin, pabrika ng bubog
glassware, tableware glass | ガラス製品, ガラス食器 | đồ thủy tinh | เครื่องแก้ว | ဖန်ထည်ပစ္စည်း | कांच के बर्तन | काचसामान | kagamitang babasagin
glaze, ceramic glaze | 釉薬, うわぐすり | men gốm | น้ำเคลือบเซรามิก | စဉ့်ရည် | चमकीला लेप, ग्लेज़ | ग्लेझ, चकचकीत लेप | barnis ng palayok, glaze
gold leaf, gilding | 金箔, 金箔加工 | vàng lá, dát vàng | ทองคำเปลว, ปิดทอง | ရွှေဆိုင်း, ရွှေချ | सोने का वर्क, स्वर्ण पत्र | सोन्याचा वर्ख | pan-de-oro, gold leaf
handloom, loom | 織機, 手織り, はた織り機 | khung cửi, khung dệt | กี่ทอผ้า, หูกทอผ้า | ရက်ကန်းစင်, လက်ရက်ကန်း | करघा, हथकरघा | हातमाग, यंत्रमाग | habihan, telar
handmade paper, washi | 和紙, 手漉き紙 | giấy dó, giấy thủ công | กระดาษสา | လက်လုပ်စက္ကူ, ရှမ်းစက္ကူ | हस्तनिर्मित कागज | हातकागद | papel na gawang-kamay
hat, cap wear | 帽子, ぼうし | mũ nón, nón lá | หมวก | ဦးထုပ်, ခမောက် | टोपी | टोपी | sombrero, salakot
incense, joss stick | 線香, お香 | nhang, hương nhang | ธูป, เครื่องหอมบูชา | အမွှေးတိုင်, နံ့သာတိုင် | अगरबत्ती, धूपबत्ती | अगरबत्ती, उदबत्ती | insenso, kamanyang
indigo, natural dye | 藍染め, 天然染料, 草木染め | chàm, nhuộm chàm | คราม, ย้อมคราม, สีธรรมชาติ | မဲနယ်, သဘာဝဆိုးဆေး | नील रंग, प्राकृतिक रंग | नीळ, नैसर्गिक रंग | tinang natural, tayom
instant noodle, noodle factory | 即席麺, 製麺所, インスタントラーメン | mì ăn liền, xưởng mì | บะหมี่กึ่งสำเร็จรูป, โรงงานเส้นก๋วยเตี๋ยว | အသင့်စားခေါက်ဆွဲ, ခေါက်ဆွဲစက်ရုံ | इंस्टेंट नूडल, नूडल कारखाना | इन्स्टंट नूडल्स, नूडल कारखाना | instant noodles, pagawaan ng pansit
jaggery, palm sugar | 黒糖, ヤシ砂糖, パームシュガー | đường thốt nốt, đường mía thô | น้ำตาลโตนด, น้ำตาลอ้อย | ထန်းလျက်, ကြံသကာခဲ | गुड़, खांडसारी | गूळ | panutsa, pulang asukal
jewellery, jewelry | 宝飾品, ジュエリー, アクセサリー装飾品 | trang sức, đồ kim hoàn | เครื่องประดับ, จิวเวลรี่ | လက်ဝတ်ရတနာ | आभूषण, जेवर, गहने | दागिने, आभूषणे | alahas
jute bag, sack | 麻袋, 南京袋, 穀物袋 | bao tải, bao đay, bao bố | กระสอบ, กระสอบป่าน | ဂုန်နီအိတ် | बोरी, टाट की बोरी | पोते, गोणपाट | sako
knitting, knitwear | 編み物, ニット, 編立 | dệt kim, đan len | ถักนิต, ผ้าถัก | ယက်ထိုးထည်, သိုးမွှေးထိုး | निटिंग, निटवियर | विणकाम, निटवेअर | paggagantsilyo, niting
lacquerware, lacquer work | 漆器, 漆工芸, 塗り物 | đồ sơn mài, tranh sơn mài | เครื่องเขิน, งานลงรัก | ယွန်းထည် | लाख के बर्तन, लाखकाम | लाखकाम, लाखेची भांडी | kasangkapang may laker
laminate, laminated film | ラミネート, 積層フィルム, 合板化粧板 | màng ghép, tấm laminate | ลามิเนต, ฟิล์มลามิเนต | လမ်မီနိတ်, အလွှာကပ်ပြား | लैमिनेट, परतदार शीट | लॅमिनेट | laminado, laminate
leather, tanned leather | 革, レザー, 皮革, 牛革 | da thuộc, đồ da | หนังฟอก, เครื่องหนัง | သားရေ, သားရေနယ် | चमड़ा | चामडे, चर्म | katad, balat na kinulti
leather goods, leather product | 革製品, 皮革製品, かばん革小物 | sản phẩm da, túi da | ผลิตภัณฑ์หนัง, กระเป๋าหนัง | သားရေထည်ပစ္စည်း | चमड़े का सामान, चमड़ा उत्पाद | चामड्याच्या वस्तू | gamit na katad, produktong balat
lens, optical lens | レンズ, 光学部品 | thấu kính, tròng kính | เลนส์, ชิ้นส่วนเลนส์ | မှန်ဘီလူးပြား, မျက်မှန်သား | चश्मे का लेंस, लेंस | भिंग काच, लेन्स | lente
linen, hemp | 麻, リネン, 亜麻 | vải lanh, cây gai dầu, sợi gai | ผ้าลินิน, ใยกัญชง, ป่าน | ပိုက်ဆန်လျှော်, လျှော်ထည် | सन, लिनन | अंबाडी, लिनन | lino, abaka
machine building, machinery industry | 機械工業, 機械メーカー, 機械製造 | cơ khí chế tạo, ngành cơ khí | อุตสาหกรรมเครื่องจักรกล, โรงกลึง | စက်မှုလက်မှုလုပ်ငန်း, စက်ထုတ်လုပ်ရေး | मशीन निर्माण उद्योग | यंत्रनिर्मिती उद्योग | industriya ng makinarya
magazine, printed matter | 雑誌, 印刷物, チラシ | tạp chí, ấn phẩm, tờ rơi | นิตยสาร, สิ่งพิมพ์, ใบปลิว | မဂ္ဂဇင်း, ပုံနှိပ်စာစောင် | पत्रिका, मुद्रित सामग्री | मासिक, छापील साहित्य | magasin, limbag na babasahin
match factory, candle making | マッチ工場, ろうそく製造 | xưởng diêm, làm nến | โรงงานไม้ขีด, ทำเทียน | မီးခြစ်စက်ရုံ, ဖယောင်းတိုင်လုပ်ငန်း | माचिस कारखाना, मोमबत्ती बनाना | काडेपेटी कारखाना, मेणबत्ती उद्योग | pagawaan ng posporo, paggawa ng kandila
milk powder, condensed milk | 粉ミルク, 粉乳, 練乳 | sữa bột, sữa đặc | นมผง, นมข้น | နို့မှုန့်, နို့ဆီ | दूध पाउडर, गाढ़ा दूध | दूध पावडर | gatas na pulbos, kondensada
moulded pulp, pulp mould | パルプモールド, 紙成形品 | bột giấy định hình, khay bột giấy | เยื่อกระดาษขึ้นรูป, ถาดเยื่อกระดาษ | စက္ကူပျော့ဖတ်ပုံသွင်း | पल्प मोल्ड, लुगदी ट्रे | पल्प मोल्ड, लगद्याचे ट्रे | hinulmang pulp
musical instrument | 楽器 | nhạc cụ | เครื่องดนตรี | တူရိယာ | वाद्य यंत्र | वाद्य, वाद्ये | instrumentong pangmusika
nameplate, signboard making | 銘板, 看板製作 | làm bảng hiệu, bảng quảng cáo | ทำป้าย, ป้ายโฆษณา | ဆိုင်းဘုတ်လုပ်ငန်း | साइनबोर्ड बनाना | फलक बनवणे, साइनबोर्ड | paggawa ng karatula
oil mill, oil pressing | 搾油, 搾油所, 製油工場 | ép dầu, nhà máy ép dầu | โรงหีบน้ำมัน, สกัดน้ำมันพืช | ဆီစက်, ဆီကြိတ်ဆုံ | तेल मिल, कोल्हू, तेल घानी | तेलघाणा, तेल गिरणी | gilingan ng langis, pigaan ng langis
oilcake, press cake | 油かす, 搾りかす, 大豆かす | khô dầu, bã ép dầu | กากถั่วเหลือง, กากเมล็ดพืช | ဆီဖတ်, နှမ်းဖတ် | खली, तेल की खली | पेंड, सरकी पेंड | sapal, pinagpigaan ng langis
palm oil mill, palm industry | パーム油工場, 搾油パーム工場 | nhà máy dầu cọ | โรงงานน้ำมันปาล์ม, โรงสกัดปาล์ม | စားအုန်းဆီစက်ရုံ | पाम तेल मिल | पामतेल गिरणी | planta ng langis ng palma
paper, paper sheet | 紙, 用紙, 洋紙 | tờ giấy, giấy in | กระดาษ | စက္ကူ | कागज, कागज़ | कागद | papel
paper mill, papermaking | 製紙工場, 製紙, 抄紙 | nhà máy giấy, sản xuất giấy | โรงงานกระดาษ, โรงกระดาษ | စက္ကူစက်ရုံ, စက္ကူလုပ်ငန်း | कागज मिल, कागज कारखाना | कागद कारखाना, कागद गिरणी | pabrika ng papel, paggawa ng papel
pen, pencil | ペン, 鉛筆, 筆記具 | bút bi, bút chì | ปากกา, ดินสอ | ဘောပင်, ခဲတံ | कलम, पेंसिल | लेखणी, पेन्सिल | bolpen, lapis
perfume, essential oil | 香水, 精油, エッセンシャルオイル | nước hoa, tinh dầu | น้ำหอม, น้ำมันหอมระเหย | ရေမွှေး, အမွှေးဆီ | इत्र, सुगंधित तेल | अत्तर, सुगंधी तेल | pabango, mabangong langis
petrochemical, petrochemical complex | 石油化学, 石油化学コンビナート | hóa dầu, khu liên hợp hóa dầu | ปิโตรเคมี, โรงงานปิโตรเคมี | ရေနံဓာတုဗေဒ, ရေနံဓာတုစက်ရုံ | पेट्रोरसायन, पेट्रोकेमिकल | पेट्रोकेमिकल, पेट्रोरसायन | petrokemikal, petrochemical
pharmaceutical factory, pharmaceutical industry | 製薬工場, 製薬会社, 医薬品工場 | nhà máy dược phẩm, ngành dược | โรงงานยา, อุตสาหกรรมยา | ဆေးဝါးစက်ရုံ | दवा कारखाना, दवा उद्योग | औषध कारखाना, औषधनिर्माण उद्योग | pabrika ng gamot
photo printing, film development | 写真現像, フィルム現像 | rửa ảnh, tráng phim | ล้างฟิล์ม, อัดรูป | ဓာတ်ပုံကူး, ဖလင်ဆေး | फोटो प्रिंटिंग, फिल्म धुलाई | फोटो छपाई, फिल्म डेव्हलपिंग | pag-develop ng litrato
pickling factory, preserved food | 漬物工場, 保存食品 | dưa muối công nghiệp, xưởng muối dưa | โรงงานผักดอง, ผลไม้ดอง | အချဉ်ထုပ်လုပ်ငန်း | अचार कारखाना | लोणचे कारखाना | pagawaan ng atsara
plant fibre, abaca | 植物繊維, アバカ, マニラ麻 | sợi thực vật, sợi dứa | ใยพืช, ใยสับปะรด | အပင်အမျှင် | वनस्पति रेशा, केले का रेशा | वनस्पती तंतू, केळीचा धागा | hibla ng abaka, piña
plastic product, plasticware | プラスチック製品, 樹脂製品 | đồ nhựa, sản phẩm nhựa | ผลิตภัณฑ์พลาสติก, เครื่องพลาสติก | ပလတ်စတစ်ထည် | प्लास्टिक उत्पाद, प्लास्टिक का सामान | प्लास्टिक वस्तू | produktong plastik
plastics factory, plastics industry | プラスチック工場, 樹脂加工工場 | nhà máy nhựa, ngành nhựa | โรงงานพลาสติก | ပလတ်စတစ်စက်ရုံ | प्लास्टिक कारखाना | प्लास्टिक कारखाना | pabrika ng plastik
porcelain, chinaware | 磁器, 陶器, 瀬戸物 | đồ sứ, sứ | เครื่องลายคราม, พอร์ซเลน | ကြွေပန်းကန် | चीनी मिट्टी के बर्तन | चिनी मातीची भांडी | porselana
pottery, pottery making | 焼き物, 陶芸, 製陶 | nghề gốm, làm gốm | ปั้นหม้อ, งานปั้นดินเผา | အိုးလုပ်ငန်း, မြေအိုးလုပ်ငန်း | कुम्हारी, मिट्टी के बर्तन बनाना | कुंभारकाम | pagpapalayok, paggawa ng palayok
printing, printing house | 印刷, 印刷所, 印刷業 | in ấn, nhà in | การพิมพ์, โรงพิมพ์ | ပုံနှိပ်ခြင်း, ပုံနှိပ်တိုက် | छपाई, मुद्रण, छापाखाना | छपाई, मुद्रण, छापखाना | paglilimbag, imprenta, palimbagan
printing press, offset printing | 印刷機, オフセット印刷, グラビア印刷 | máy in offset, in ống đồng | แท่นพิมพ์, พิมพ์ออฟเซต | ပုံနှိပ်စက်, အော့ဖ်ဆက်ပုံနှိပ် | छपाई मशीन, ऑफसेट मुद्रण | छपाई यंत्र, ऑफसेट छपाई | makinang panlimbag, offset printing
processed food, ready meal | 加工食品, 惣菜, レトルト食品 | thực phẩm chế biến sẵn, đồ ăn sẵn | อาหารแปรรูป, อาหารสำเร็จรูป | ပြုပြင်ထားသောအစားအစာ, အသင့်စားအစားအစာ | प्रसंस्कृत खाद्य, तैयार भोजन | प्रक्रिया केलेले अन्न, तयार अन्न | naprosesong pagkain
pulp, pulp mill | パルプ, パルプ工場, 紙パルプ | bột giấy, nhà máy bột giấy | เยื่อกระดาษ, โรงงานเยื่อกระดาษ | စက္ကူပျော့ဖတ်, ပျော့ဖတ်စက်ရုံ | लुगदी, कागज की लुगदी | कागदाचा लगदा, लगदा कारखाना | pulp ng papel, sapal ng papel
rattan, wickerwork | 籐, ラタン, かご編み | mây tre, mây đan | หวาย, เครื่องหวาย, จักสาน | ကြိမ်, ကြိမ်ထည် | बेंत, बेंत का काम | वेत, वेतकाम | yantok, rattan, gawang sulihiya
rayon, viscose | レーヨン, ビスコース | sợi visco, vải rayon | เรยอน, วิสโคส | ရေယွန် | रेयॉन, विस्कोस | रेयॉन, व्हिस्कोज | rayon, viscose
rice cracker, rice paper | せんべい, ライスペーパー, あられ | bánh tráng, bánh đa | ข้าวเกรียบ, แผ่นแป้งข้าว | ဆန်ပြားမုန့်, ဆန်မုန့် | चावल के पापड़ | तांदळाचे पापड | kropek na bigas, ampaw
rice noodle, rice vermicelli | 米麺, ビーフン, フォー | bún, bánh phở, làng nghề bún | เส้นก๋วยเตี๋ยว, เส้นหมี่, ขนมจีน | မုန့်ဖတ်, ကြာဆံ, ဆန်ခေါက်ဆွဲ | चावल के नूडल, सेवई | तांदळाच्या शेवया | bihon, pansit bihon
rubber product, rubber factory | ゴム製品, ゴム工場 | sản phẩm cao su, nhà máy cao su | ผลิตภัณฑ์ยาง, โรงงานยาง | ရော်ဘာထည်, ရော်ဘာစက်ရုံ | रबर उत्पाद, रबर कारखाना | रबर वस्तू, रबर कारखाना | produktong goma, pabrika ng goma
salt making, salt field | 製塩, 塩田 | làm muối, ruộng muối | นาเกลือ, ทำเกลือ | ဆားလုပ်ငန်း, ဆားကွင်း | नमक बनाना, नमक के खेत | मिठागर, मीठ उत्पादन | asinan, paggawa ng asin
saree, sari cloth | サリー, 民族衣装 | trang phục truyền thống, áo sari | ผ้าส่าหรี, ผ้าไทย | ဆာရီ, ရိုးရာဝတ်စုံ | साड़ी | साडी, धोतर | sari, katutubong kasuotan
sawmill, lumber mill | 製材所, 製材 | xưởng cưa, xưởng xẻ gỗ | โรงเลื่อย, โรงแปรรูปไม้ | သစ်စက်, လွှစက်ရုံ | आरा मिल, लकड़ी मिल | आरागिरणी, सॉ मिल | lagarian, lagarian ng kahoy
screen printing, textile printing | スクリーン印刷, 捺染, シルク印刷 | in lụa, in hoa trên vải | พิมพ์สกรีน, พิมพ์ผ้า | ပိတ်ရိုက်ပုံနှိပ်, ပိုးစခရင်ပုံနှိပ် | स्क्रीन प्रिंटिंग, कपड़ा छपाई | स्क्रीन प्रिंटिंग, कापड छपाई | silk screen, pagtatatak sa tela
seasoning, condiment | 調味料, 味付け | gia vị nêm, bột nêm | เครื่องปรุงรส, ผงปรุงรส | ဟင်းခတ်မှုန့်, အရသာမှုန့် | मसाला मिश्रण, स्वाद चूर्ण | चवीचा मसाला | pampalasa sa pagkain, timpla
semiconductor, integrated circuit | 半導体, 集積回路, 半導体工場 | chất bán dẫn, vi mạch | เซมิคอนดักเตอร์, สารกึ่งตัวนำ, วงจรรวม | တစ်ပိုင်းလျှပ်ကူး, ဆီမီးကွန်ဒတ်တာ | अर्धचालक, सेमीकंडक्टर | अर्धसंवाहक, सेमीकंडक्टर | semiconductor
sewing, tailoring | 縫製, 裁縫, 縫い物 | may vá, may đo, may mặc | เย็บผ้า, ตัดเย็บเสื้อผ้า | စက်ချုပ်ခြင်း, အပ်ချုပ်လုပ်ငန်း | सिलाई, दर्जी का काम | शिवणकाम, शिलाई | pananahi, patahi
shoe factory, footwear industry | 靴工場, 製靴, 靴製造 | nhà máy giày, ngành da giày | โรงงานรองเท้า | ဖိနပ်စက်ရုံ, ဖိနပ်ချုပ်လုပ်ငန်း | जूता कारखाना, जूता उद्योग | चप्पल कारखाना, पादत्राणे उद्योग | pabrika ng sapatos, sapatusan
silk, silk fabric | 絹, シルク, 絹織物 | lụa, tơ lụa, tơ tằm | ผ้าไหม, เส้นไหม | ပိုးထည်, ပိုးချည် | रेशम, रेशमी कपड़ा | रेशीम, रेशमी कापड | seda, telang seda
silverware, silver work | 銀製品, 銀細工, 銀器 | đồ bạc, chạm bạc | เครื่องเงิน | ငွေထည် | चांदी के बर्तन, चांदी का काम | चांदीची भांडी, चांदीकाम | gamit na pilak, panday-pilak
sizing agent, textile finishing | 糊抜き, 仕上げ加工, サイジング | hồ vải, hoàn tất vải | ลงแป้งเส้นด้าย, ตกแต่งสำเร็จผ้า | အထည်အချောသတ်ခြင်း, ကော်တင်ခြင်း | कपड़ा परिष्करण, मांड लगाना | कापड अंतिम प्रक्रिया, खळ देणे | pag-aalmirol ng tela, textile finishing
soap making, soap factory | 石鹸製造, 石鹸工場 | làm xà phòng, nhà máy xà phòng | ทำสบู่, โรงงานสบู่ | ဆပ်ပြာလုပ်ငန်း, ဆပ်ပြာစက်ရုံ | साबुन बनाना, साबुन कारखाना | साबण बनवणे, साबण कारखाना | paggawa ng sabon, pabrika ng sabon
souvenir, gift item | 土産物, お土産, 記念品 | quà lưu niệm, đồ lưu niệm | ของที่ระลึก, ของฝาก | အမှတ်တရပစ္စည်း, လက်ဆောင်ပစ္စည်း | स्मृति चिह्न, उपहार वस्तु | स्मरणिका, भेटवस्तू | pasalubong, souvenir
soy sauce brewery, tofu factory | 豆腐工場, 醤油工場, 豆腐屋 | xưởng đậu phụ, cơ sở làm nước tương | โรงงานเต้าหู้, โรงงานซีอิ๊ว | တို့ဟူးလုပ်ငန်း, ပဲငံပြာရည်စက်ရုံ | टोफू कारखाना, सोया सॉस कारखाना | टोफू कारखाना | pagawaan ng tokwa, pagawaan ng toyo
spinning, spinning mill | 紡績, 紡績工場, 糸紡ぎ | kéo sợi, nhà máy sợi | ปั่นด้าย, โรงงานปั่นด้าย | ချည်မျှင်စက်ရုံ, ချည်ငင်ခြင်း | कताई, कताई मिल, सूत कातना | सूतगिरणी, सूतकताई | pag-iikid ng sinulid, spinning mill
starch factory, tapioca factory | でん粉工場, タピオカ工場 | nhà máy tinh bột, nhà máy sắn | โรงงานแป้งมัน, โรงแป้งมันสำปะหลัง | ကစီစက်ရုံ | स्टार्च कारखाना, साबूदाना कारखाना | स्टार्च कारखाना, साबुदाणा कारखाना | pabrika ng gawgaw
steel mill, steel industry, steelworks | 製鉄所, 鉄鋼業, 製鋼 | nhà máy thép, ngành thép | โรงงานเหล็ก, โรงเหล็ก | သံမဏိစက်ရုံ, သံစက်ရုံ | इस्पात कारखाना, स्टील मिल | पोलाद कारखाना, स्टील मिल | pabrika ng bakal, planta ng bakal
stone carving, stonework | 石材加工, 石工, 石彫 | chạm khắc đá, xẻ đá | แกะสลักหิน, งานหิน | ကျောက်ဆစ်လုပ်ငန်း, ကျောက်ထွင်း | पत्थर तराशी, पत्थर का काम | दगडी कोरीवकाम, पाथरवट काम | paglililok ng bato, gawang bato
sugar mill, sugar factory | 製糖工場, 製糖 | nhà máy đường | โรงงานน้ำตาล, โรงหีบอ้อย | သကြားစက်ရုံ, သကြားစက် | चीनी मिल, शुगर मिल | साखर कारखाना | asukarera, pabrika ng asukal
synthetic leather, artificial leather | 合成皮革, 人工皮革, 合皮 | da giả, da nhân tạo | หนังเทียม, หนังสังเคราะห์ | သားရေတု | कृत्रिम चमड़ा, रेक्सीन | कृत्रिम चामडे, रेक्झिन | artipisyal na balat, leatherette
tailor shop, dress shop | 仕立屋, 洋服店 | tiệm may, nhà may | ร้านตัดเสื้อ, ร้านตัดผ้า | အပ်ချုပ်ဆိုင် | दर्जी की दुकान, टेलर शॉप | शिंप्याचे दुकान, टेलरिंग दुकान | patahian ng damit, tailoring shop
tanning, tannery | なめし, 皮なめし, 皮革工場 | thuộc da, xưởng thuộc da | ฟอกหนัง, โรงฟอกหนัง | သားရေနယ်ခြင်း, သားရေစက်ရုံ | चमड़ा कमाना, चर्मशोधन, टेनरी | चर्मोद्योग, कातडी कमावणे | pagkukulti, pagawaan ng katad
tea processing, tea factory | 製茶, 製茶工場 | chế biến chè, xưởng chè | โรงงานชา, ผลิตใบชา | လက်ဖက်ခြောက်စက်ရုံ, လက်ဖက်လုပ်ငန်း | चाय कारखाना, चाय प्रसंस्करण | चहा कारखाना, चहा प्रक्रिया | pagawaan ng tsaa
textile, textile industry | 繊維, 繊維産業, テキスタイル | dệt may, ngành dệt | สิ่งทอ, อุตสาหกรรมสิ่งทอ | အထည်အလိပ်, ချည်မျှင်အထည်လုပ်ငန်း | वस्त्र उद्योग, कपड़ा उद्योग, टेक्सटाइल | वस्त्रोद्योग, कापड उद्योग | tekstil, industriya ng tela
textile mill, cloth mill | 織物工場, 繊維工場 | nhà máy dệt | โรงงานทอผ้า, โรงทอ | အထည်စက်ရုံ, ချည်ထည်စက်ရုံ | कपड़ा मिल, सूती मिल | कापड गिरणी | pabrika ng tela, habihan ng tela
tile factory, sanitary ware | 衛生陶器, タイル工場, 瓦工場 | thiết bị vệ sinh sứ, nhà máy gạch ốp lát | สุขภัณฑ์, โรงงานกระเบื้อง | သန့်စင်ခန်းကြွေထည်, ကြွေပြားစက်ရုံ | सेनेटरी वेयर, टाइल कारखाना | सॅनिटरीवेअर, टाईल कारखाना | sanitary ware, pabrika ng tiles
toy factory, toy making | 玩具工場, おもちゃ製造 | nhà máy đồ chơi, làm đồ chơi | โรงงานของเล่น | ကစားစရာစက်ရုံ | खिलौना कारखाना, खिलौना उद्योग | खेळणी कारखाना | pabrika ng laruan
traditional craft, folk art | 伝統工芸, 伝統産業, 伝統工芸品 | nghề truyền thống, thủ công truyền thống | ศิลปหัตถกรรม, ภูมิปัญญาท้องถิ่น | ရိုးရာလက်မှုပညာ | पारंपरिक शिल्प, लोक कला | पारंपरिक हस्तकला, लोककला | tradisyonal na sining, katutubong sining
uniform, workwear | 制服, 作業服, ユニフォーム | đồng phục, quần áo bảo hộ | เครื่องแบบ, ชุดทำงาน | ယူနီဖောင်း, အလုပ်ဝတ်စုံ | वर्दी, यूनिफॉर्म | गणवेश, युनिफॉर्म | uniporme
veneer, particleboard, fibreboard | 単板, パーティクルボード, 繊維板, MDF | ván lạng, ván dăm, ván MDF | ไม้วีเนียร์, แผ่นไม้อัดเศษ, ไม้เอ็มดีเอฟ | သစ်သားပါးပြား, သစ်မှုန့်ပြား | विनियर, पार्टिकल बोर्ड | व्हिनिअर, पार्टिकल बोर्ड | pohas na kahoy, particle board
weaving, weaving village | 機織り, 製織, 織る | dệt vải, làng dệt | ทอผ้า, การทอผ้า | ရက်ကန်းလုပ်ငန်း, ယက်လုပ်ခြင်း | बुनाई, कपड़ा बुनना | विणणे, कापड विणणे | paghahabi, pagawaan ng habi
wet processing, fabric washing | 水洗い加工, 湿式加工, 生地洗い | giặt mài vải, xử lý ướt vải | ฟอกยีนส์, ซักฟอกผ้าในโรงงาน | အထည်လျှော်ဖွပ်ခြင်း | कपड़ा धुलाई प्रक्रिया, वेट प्रोसेसिंग | कापड धुणे प्रक्रिया | paglalaba ng tela sa pabrika, wet processing
wine, sake brewing | ワイン, 日本酒, 酒造 | rượu vang, nấu rượu | ไวน์, สาเก, ต้มเหล้า | ဝိုင်အရက်, ခေါင်ရည် | वाइन, शराब | वाइन, द्राक्षवाईन | alak, bino
wood processing, woodworking | 木材加工, 木工, 木工所 | chế biến gỗ, xưởng mộc, nghề mộc | แปรรูปไม้, งานไม้, โรงไม้ | သစ်အခြေခံလုပ်ငန်း, လက်သမားလုပ်ငန်း | लकड़ी प्रसंस्करण, बढ़ईगीरी | लाकूड प्रक्रिया, सुतारकाम | pagpoproseso ng kahoy, pagkakarpintero
wood shaving, wood dust | かんなくず, 木くず, 木粉 | dăm bào, phoi bào | ขี้กบ, ฝุ่นไม้ | ရွေပေါ်စာ, သစ်မှုန့် | लकड़ी की छीलन, लकड़ी का बुरादा | लाकडाचा भुसा, रंधा भुसा | kusot, pinagkataman
wooden product, wooden box | 木製品, 木箱, 木工品 | đồ gỗ, thùng gỗ, sản phẩm gỗ | ผลิตภัณฑ์ไม้, ลังไม้ | သစ်ထည်ပစ္စည်း, သစ်သားသေတ္တာ | लकड़ी का सामान, लकड़ी का डिब्बा | लाकडी वस्तू, लाकडी पेटी | gamit na kahoy, kahong kahoy
wool, woollen cloth | 羊毛, ウール, 毛織物 | len, lông cừu | ขนแกะ, ผ้าขนสัตว์ | သိုးမွေး, သိုးမွေးထည် | ऊन, ऊनी कपड़ा | लोकर, लोकरी कापड | lana
yarn, sewing thread | 糸, 毛糸, 縫い糸 | sợi dệt, chỉ may | เส้นด้าย, ด้ายเย็บผ้า | ချည်မျှင်, အပ်ချည် | सूत, धागा | सूत, दोरा | sinulid, estambre
`;
