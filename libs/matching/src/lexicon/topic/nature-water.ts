/** Words of rivers, sea, groundwater, wildlife and ecosystems: see ../model.ts for the columns. */
export const natureWater = `
algae | 藻, 藻類 | tảo, rong tảo | สาหร่าย, ตะไคร่น้ำ | ရေညှိ, ရေညှိပင် | शैवाल, काई | शैवाल, शेवाळ | lumot, algae
algal bloom, blue-green algae | アオコ, 藍藻, 水の華 | tảo nở hoa, tảo lam | สาหร่ายสะพรั่ง, สาหร่ายสีเขียวแกมน้ำเงิน, น้ำเขียว | ရေညှိပေါက်ပွားခြင်း, အပြာစိမ်းရောင်ရေညှိ | शैवाल प्रस्फुटन, नील हरित शैवाल | शैवाल फुलोरा, निळे हिरवे शैवाल | pagdami ng lumot, algal bloom
amphibian | 両生類 | lưỡng cư, động vật lưỡng cư | สัตว์สะเทินน้ำสะเทินบก | ကုန်းနေရေနေသတ္တဝါ | उभयचर | उभयचर | amphibian, hayop na pantubig at panlupa
aquatic plant, water plant | 水草, 水生植物 | thực vật thủy sinh, cây thủy sinh | พืชน้ำ, ไม้น้ำ, วัชพืชน้ำ | ရေပင်, ရေနေအပင် | जलीय पौधा, जलीय पौधे | पाणवनस्पती, जलवनस्पती | halamang-tubig, halamang tubig
aquifer | 帯水層, 地下水層 | tầng chứa nước, tầng ngậm nước | ชั้นหินอุ้มน้ำ, ชั้นน้ำบาดาล | ရေအောင်းလွှာ, မြေအောက်ရေအောင်းလွှာ | जलभृत, भूजल भंडार | जलधर, भूजलधर | aquifer, imbakan ng tubig sa ilalim ng lupa
bamboo | 竹, タケ, 竹林 | tre, cây tre, lũy tre | ไม้ไผ่, ต้นไผ่ | ဝါး, ဝါးပင် | बांस | बांबू | kawayan
bay, gulf | 湾, 入り江, 内湾 | vịnh, vũng vịnh | อ่าว, อ่าวทะเล | ပင်လယ်အော်, ပင်လယ်ကွေ့ | खाड़ी | उपसागर, आखात | look, golpo
beach | 海岸, 砂浜, ビーチ | bãi biển, bờ biển cát | ชายหาด, หาดทราย | ကမ်းခြေ, သဲသောင်ပြင် | समुद्र तट, बीच | समुद्रकिनारा, चौपाटी | dalampasigan, beach
beach litter, beach cleanup | 海岸漂着ごみ, ビーチクリーン, 海岸清掃 | rác bãi biển, dọn rác bãi biển | ขยะชายหาด, เก็บขยะชายหาด | ကမ်းခြေအမှိုက်, ကမ်းခြေသန့်ရှင်းရေး | समुद्र तट का कचरा, बीच सफाई | किनाऱ्यावरील कचरा, समुद्रकिनारा स्वच्छता | basura sa dalampasigan, paglilinis ng dalampasigan
biodiversity | 生物多様性, 多様な生物 | đa dạng sinh học | ความหลากหลายทางชีวภาพ | ဇီဝမျိုးစုံမျိုးကွဲ | जैव विविधता | जैवविविधता | biodiversity, saribuhay
borehole, tube well | 掘り抜き井戸, 深井戸, ボーリング孔 | giếng khoan | บ่อบาดาล, บ่อน้ำบาดาล | အဝီစိတွင်း, စက်ရေတွင်း | बोरवेल, नलकूप | बोअरवेल, कूपनलिका, विंधन विहीर | poso, malalim na balon
brackish water | 汽水, 半塩水 | nước lợ, vùng nước lợ | น้ำกร่อย, แหล่งน้ำกร่อย | ရေငန်ရေချိုရော, ငန်ကျိရေ | खारा मीठा मिश्रित पानी, नुनखरा पानी | मचूळ पाणी, निमखारे पाणी | maalat-alat na tubig
brook, creek, stream | 小川, せせらぎ, 渓流 | suối, con suối, lạch | ลำธาร, ลำห้วย | စမ်းချောင်း, ချောင်း | छोटी नदी, जलधारा | ओढा, ओहोळ | sapa, batis
canal | 運河, 水路, 堀 | kênh, kênh rạch, kênh đào | คลอง, ลำคลอง | တူးမြောင်း, ရေမြောင်း | नहर | कालवा | kanal
carbon sink | 炭素吸収源, 二酸化炭素吸収, ブルーカーボン | bể hấp thụ carbon, hấp thụ các-bon | แหล่งกักเก็บคาร์บอน, ดูดซับคาร์บอน | ကာဗွန်စုပ်ယူရာ | कार्बन सिंक, कार्बन अवशोषण | कार्बन शोषण | imbakan ng karbon, carbon sink
cave | 洞窟, 洞穴, 鍾乳洞 | hang động, hang | ถ้ำ, โพรงถ้ำ | ဂူ, လိုဏ်ဂူ | गुफा | गुहा, गुंफा | kuweba, yungib
cliff | 崖, 断崖, がけ | vách đá, vách núi | หน้าผา, ผาชัน | ချောက်ကမ်းပါး, ကမ်းပါး | चट्टानी कगार, खड़ी चट्टान | कडा, सुळका | bangin, talampas na matarik
coast, seashore, coastline | 沿岸, 海辺, 海岸線 | bờ biển, ven biển, duyên hải | ชายฝั่ง, ชายฝั่งทะเล, ริมทะเล | ပင်လယ်ကမ်းစပ်, ကမ်းရိုးတန်း | तटीय इलाका, समुद्री किनारा | किनारपट्टी, सागरकिनारा | baybayin, tabing-dagat
coastal erosion, beach erosion | 海岸侵食, 砂浜消失, 海岸浸食 | xói lở bờ biển, xâm thực bờ biển | กัดเซาะชายฝั่ง, การกัดเซาะชายหาด | ကမ်းခြေတိုက်စားခြင်း, ကမ်းပြိုခြင်း | तटीय कटाव, समुद्री कटाव | किनाऱ्याची धूप, किनारपट्टीची धूप | pagguho ng baybayin, coastal erosion
conservation, nature conservation | 自然保護, 環境保全, 保全活動 | bảo tồn, bảo tồn thiên nhiên | การอนุรักษ์, อนุรักษ์ธรรมชาติ | ထိန်းသိမ်းရေး, သဘာဝထိန်းသိမ်းရေး | प्रकृति संरक्षण, पर्यावरण संरक्षण | निसर्ग संवर्धन, संवर्धन | konserbasyon, pangangalaga sa kalikasan
coral reef | サンゴ礁, 珊瑚礁 | rạn san hô | แนวปะการัง, ปะการัง | သန္တာကျောက်တန်း | मूंगा चट्टान, प्रवाल भित्ति | प्रवाळ बेट, प्रवाळ खडक | bahura, bahurang koral
dam | ダム, 堰堤 | đập, đập nước, hồ đập | เขื่อน, ฝาย | ဆည်, ရေကာတာ, တမံ | बांध, डैम | धरण | dam, saplad
deep sea, seabed | 海底, 深海 | đáy biển, biển sâu | ก้นทะเล, ใต้ทะเลลึก, พื้นทะเล | ပင်လယ်ကြမ်းပြင်, ပင်လယ်နက် | समुद्र तल, गहरा समुद्र | समुद्रतळ, खोल समुद्र | sahig ng dagat, malalim na dagat
deforestation, forest loss | 森林破壊, 森林伐採, 森林減少 | phá rừng, mất rừng, chặt phá rừng | ตัดไม้ทำลายป่า, การทำลายป่า | သစ်တောပြုန်းတီးခြင်း, သစ်တောဖျက်ဆီးခြင်း | वनों की कटाई, वन कटाई | जंगलतोड, वृक्षतोड | pagkakalbo ng kagubatan, pagputol ng puno
delta | 三角州, デルタ地帯 | đồng bằng châu thổ, vùng châu thổ | สามเหลี่ยมปากแม่น้ำ, ดินดอนสามเหลี่ยม | မြစ်ဝကျွန်းပေါ်, မြစ်ဝကျွန်းပေါ်ဒေသ | नदी डेल्टा, डेल्टा | त्रिभुज प्रदेश | delta, wawa ng ilog
desert | 砂漠, 荒野 | sa mạc, hoang mạc | ทะเลทราย | ကန္တာရ, သဲကန္တာရ | रेगिस्तान, मरुस्थल | वाळवंट | disyerto, ilang na tuyo
dolphin | イルカ, 川イルカ, 海豚 | cá heo | โลมา, ปลาโลมา | လင်းပိုင်, ဧရာဝတီလင်းပိုင် | डॉल्फिन, सूंस | डॉल्फिन | lumba-lumba, dolphin
downstream, lower reaches | 下流, 川下, 下流域 | hạ lưu, hạ nguồn | ปลายน้ำ, ท้ายน้ำ | မြစ်အောက်ပိုင်း, မြစ်ကြေ, ရေစုန် | निचला प्रवाह, नदी का निचला हिस्सा | नदीच्या खालच्या भागात, अनुप्रवाह | ibaba ng ilog, pababang agos
dry riverbed, dried-up river | 枯れ川, 涸れた川, 瀬切れ | sông cạn, sông khô cạn | แม่น้ำแห้งขอด, คลองแห้ง | ရေခန်းသောမြစ်, မြစ်ခြောက် | सूखी नदी | कोरडी नदी, आटलेली नदी | natuyong ilog
duckweed | ウキクサ, 浮草, 浮き草 | bèo tấm, bèo | แหน, จอกแหน | ဒိုက်ကလေး, ဗေဒါကလေး | डकवीड, बत्तख घास | टिकली वनस्पती, डकवीड | duckweed
dune, sand dune | 砂丘, 砂山 | cồn cát, đụn cát | เนินทราย, สันทราย | သဲတောင်ပူစာ, သဲခုံ | रेत का टीला, बालू का टीला | वाळूची टेकडी | burol ng buhangin
ecosystem | 生態系, エコシステム | hệ sinh thái | ระบบนิเวศ, ระบบนิเวศทางธรรมชาติ | ဂေဟစနစ် | पारिस्थितिकी तंत्र, इकोसिस्टम | परिसंस्था | ekosistema
ecotourism | エコツーリズム, 環境観光 | du lịch sinh thái | การท่องเที่ยวเชิงนิเวศ, ท่องเที่ยวเชิงอนุรักษ์ | သဘာဝအခြေခံခရီးသွားလုပ်ငန်း | इको टूरिज्म, पारिस्थितिक पर्यटन | निसर्ग पर्यटन | ekoturismo
endangered species, extinction | 絶滅危惧種, 希少種, 絶滅 | loài nguy cấp, nguy cơ tuyệt chủng | สัตว์ใกล้สูญพันธุ์, ใกล้สูญพันธุ์, สูญพันธุ์ | မျိုးသုဉ်းရန်အန္တရာယ်ရှိသောမျိုးစိတ်, မျိုးသုဉ်းခြင်း | लुप्तप्राय प्रजाति, विलुप्ति | धोक्यात आलेल्या प्रजाती, नामशेष | nanganganib na uri, pagkalipol
environment, natural environment | 環境, 自然環境 | môi trường, môi trường tự nhiên | สิ่งแวดล้อม, สภาพแวดล้อม | ပတ်ဝန်းကျင်, သဘာဝပတ်ဝန်းကျင် | पर्यावरण | पर्यावरण | kapaligiran
erosion, soil erosion | 侵食, 土壌侵食, 浸食 | xói mòn, xói lở | การกัดเซาะ, การพังทลายของดิน | မြေဆီလွှာတိုက်စားခြင်း, တိုက်စားခြင်း | मिट्टी का कटाव, भूक्षरण | मातीची धूप, जमिनीची धूप | pagguho, pagkaagnas ng lupa
estuary, river mouth | 河口, 河口域, 川口 | cửa sông, cửa biển | ปากแม่น้ำ, ปากน้ำ | မြစ်ဝ, ပင်လယ်ဝ | नदी का मुहाना, मुहाना | नदीमुख, खाडी मुख | bunganga ng ilog, estero
eutrophication | 富栄養化 | phú dưỡng, phú dưỡng hóa | ยูโทรฟิเคชัน, น้ำมีธาตุอาหารมากเกินไป | ရေတွင်အာဟာရဓာတ်လွန်ကဲခြင်း | सुपोषण, यूट्रोफिकेशन | युट्रोफिकेशन, सुपोषण | labis na sustansiya sa tubig, eutrophication
fallen leaves, leaf litter | 落ち葉, 落葉 | lá rụng, lá khô | ใบไม้ร่วง, เศษใบไม้ | သစ်ရွက်ခြောက်, ရွက်ကြွေ | सूखे पत्ते, गिरे हुए पत्ते | पालापाचोळा, गळलेली पाने | tuyong dahon, nalaglag na dahon
firefly | ホタル, 蛍 | đom đóm | หิ่งห้อย | ပိုးစုန်းကြူး | जुगनू | काजवा | alitaptap
flora, plant life | 植物, 草木 | thực vật, cây cỏ | พืชพรรณ, พรรณไม้ | အပင်, သစ်ပင်ပန်းမန် | पौधा, वनस्पति | वनस्पती, रोप | halaman
flower | 花, 草花 | hoa, bông hoa | ดอกไม้, ดอก | ပန်း, ပန်းပွင့် | फूल, पुष्प | फूल, फुले | bulaklak
flower offering, flower waste | 供花, 花ごみ, 献花 | hoa cúng, rác hoa | พวงมาลัย, ขยะดอกไม้ | ပန်းအလှူ, ပန်းအမှိုက် | चढ़ावे के फूल, मंदिर के फूल, निर्माल्य | निर्माल्य | alay na bulaklak
forest, woodland | 森林, 森, 林 | rừng, khu rừng | ป่าไม้, ป่า, ผืนป่า | သစ်တော, တော | जंगल, वन | जंगल, वन, अरण्य | gubat, kagubatan
freshwater | 淡水, 真水 | nước ngọt, vùng nước ngọt | น้ำจืด, แหล่งน้ำจืด | ရေချို | मीठा पानी, ताज़ा पानी | गोडे पाणी, गोड्या पाण्याचे | tabang, tubig-tabang
grass, lawn | 草, 芝生, 草地 | cỏ, bãi cỏ | หญ้า, สนามหญ้า | မြက်, မြက်ခင်း | घास, लॉन | गवत, हिरवळ | damo, damuhan
grassland, meadow | 草原, 牧草地 | đồng cỏ, thảo nguyên | ทุ่งหญ้า, ทุ่งหญ้าเลี้ยงสัตว์ | မြက်ခင်းပြင်, စားကျက် | घास का मैदान, चरागाह | गवताळ प्रदेश, कुरण | parang, pastulan
greenery, green space | 緑地, みどり, 緑化 | mảng xanh, không gian xanh, cây xanh | พื้นที่สีเขียว, สวนสาธารณะ | စိမ်းလန်းစိုပြည်ရေး, အစိမ်းရောင်နေရာ | हरियाली, हरित क्षेत्र | हिरवाई, हरित क्षेत्र | luntiang espasyo, halamanan
groundwater | 地下水, 伏流水 | nước ngầm, nước dưới đất | น้ำใต้ดิน, น้ำบาดาล | မြေအောက်ရေ | भूजल, भूमिगत जल | भूजल, भूगर्भातील पाणी | tubig sa ilalim ng lupa, groundwater
groundwater depletion, falling water table | 地下水枯渇, 地下水位低下, 地下水の過剰揚水 | cạn kiệt nước ngầm, sụt giảm nước ngầm | น้ำบาดาลลดลง, สูบน้ำบาดาลมากเกินไป | မြေအောက်ရေခန်းခြောက်ခြင်း, မြေအောက်ရေကျဆင်းခြင်း | भूजल स्तर गिरना, भूजल दोहन | भूजल पातळी खालावणे, भूजल उपसा | pagkaubos ng tubig sa lupa
habitat | 生息地, 生息環境, ビオトープ | môi trường sống, sinh cảnh, nơi sinh sống | ถิ่นที่อยู่, แหล่งที่อยู่อาศัยของสัตว์ | ကျက်စားရာနေရာ, နေရင်းဒေသ | आवास क्षेत्र, पर्यावास | अधिवास | tirahan ng hayop, tahanan ng hayop
hill | 丘, 丘陵, 小山 | đồi, gò đồi | เนินเขา, เขาเตี้ย | တောင်ကုန်း, ကုန်းမြင့် | पहाड़ी, टीला | टेकडी, डोंगर | burol
hot spring | 温泉, 鉱泉 | suối nước nóng, suối khoáng nóng | น้ำพุร้อน, บ่อน้ำพุร้อน | ရေပူစမ်း | गर्म पानी का झरना | गरम पाण्याचा झरा | mainit na bukal, hot spring
invasive species, alien species | 外来種, 侵略的外来種, 特定外来生物 | loài ngoại lai xâm hại, sinh vật ngoại lai | ชนิดพันธุ์ต่างถิ่น, เอเลี่ยนสปีชีส์ | ကျူးကျော်မျိုးစိတ်, ဒေသခံမဟုတ်သောမျိုးစိတ် | आक्रामक प्रजाति, विदेशी प्रजाति | आक्रमक प्रजाती, परकीय प्रजाती | dayuhang uri, mapanlupig na uri
island | 島, 離島, 島しょ | đảo, hòn đảo, hải đảo | เกาะ, หมู่เกาะ | ကျွန်း, ကျွန်းစု | द्वीप, टापू | बेट | isla, pulo
jungle | ジャングル, 密林 | rừng rậm, rừng già | ป่าดงดิบ, ป่าทึบ | တောနက်, တောကြီးမျက်မည်း | घना जंगल, बीहड़ जंगल | घनदाट जंगल, रान | masukal na gubat, dyanggel
lagoon | 潟湖, ラグーン, 潟 | đầm phá, phá | ลากูน, ทะเลสาบน้ำเค็ม | ပင်လယ်အိုင်, ရေငန်အိုင် | लैगून, अनूप झील | खाजण, सागरी सरोवर | lawa-lawaan, lagoon
lake | 湖, 湖沼 | hồ, hồ nước | ทะเลสาบ, บึง | ရေကန်, အင်း, ကန်တော် | झील, सरोवर | तलाव, सरोवर | lawa
lakeshore, lakeside | 湖岸, 湖畔 | ven hồ, bờ hồ | ริมทะเลสาบ, ริมบึง | ကန်စောင်း, ကန်ပေါင် | झील का किनारा | तलावकाठ, सरोवराचा काठ | baybay ng lawa, tabing-lawa
land, ground surface | 土地, 地面, 陸地 | đất liền, mặt đất | ผืนดิน, พื้นดิน | မြေပြင်, ကုန်းမြေ | भूमि, जमीन | जमीन, भूमी | lupain, kalupaan
landscape, scenery | 景観, 景色, 風景 | cảnh quan, phong cảnh | ภูมิทัศน์, ทิวทัศน์ | ရှုခင်း, မြေမျက်နှာသွင်ပြင် | भूदृश्य, प्राकृतिक दृश्य | निसर्गदृश्य, भूदृश्य | tanawin, lupang tanawin
leaf, foliage | 葉, 葉っぱ, 枝葉 | lá, lá cây | ใบไม้, ใบ | သစ်ရွက်, အရွက် | पत्ता, पत्ती | पान, पाने | dahon
lotus | 蓮, ハス, 蓮の花 | sen, hoa sen | บัวหลวง, ดอกบัว | ကြာ, ကြာပန်း, ပဒုမ္မာကြာ | कमल | कमळ | lotus, baino
mangrove | マングローブ, マングローブ林, 紅樹林 | rừng ngập mặn, cây đước | ป่าชายเลน, โกงกาง | ဒီရေတော, လမုတော | मैंग्रोव, सुंदरी वन | कांदळवन, खारफुटी | bakawan, bakhawan
marine debris, marine litter | 海洋ごみ, 海洋プラスチック, 海ごみ | rác thải biển, rác thải nhựa đại dương | ขยะทะเล, ขยะในทะเล | ပင်လယ်အမှိုက်, သမုဒ္ဒရာအမှိုက် | समुद्री कचरा, समुद्री मलबा | सागरी कचरा, समुद्रातील कचरा | basura sa dagat, marine litter
marine life, sea creature | 海洋生物, 海の生き物, 海生生物 | sinh vật biển, động vật biển | สัตว์ทะเล, สิ่งมีชีวิตในทะเล | ပင်လယ်သတ္တဝါ, ရေနေသတ္တဝါ | समुद्री जीव, समुद्री जीवन | सागरी जीव, समुद्री जीवसृष्टी | buhay-dagat, yamang-dagat
marsh, swamp | 沼地, 湿原, 沼 | đầm lầy, bãi lầy | หนองน้ำ, ที่ลุ่มชื้นแฉะ | စိမ့်တော, ရွှံ့နွံတော | दलदल | दलदल, पाणथळ जमीन | latian, kumunoy
migratory bird | 渡り鳥, 候鳥 | chim di cư, chim di trú | นกอพยพ, นกย้ายถิ่น | ရွှေ့ပြောင်းငှက်, ဆောင်းခိုငှက် | प्रवासी पक्षी | स्थलांतरित पक्षी | ibong dayo, ibong lumilipat
moss | 苔, コケ | rêu, rêu phong | มอส, ตะไคร่ | မော့စ် | मॉस, काई घास | हरिता, मॉस | lumot sa bato, moss
mountain | 山, 山岳, 山地 | núi, ngọn núi, miền núi | ภูเขา, ดอย | တောင်, တောင်တန်း | पहाड़, पर्वत | पर्वत, डोंगररांग | bundok
mud, sludge deposit | 泥, どろ, ヘドロ | bùn, bùn lầy, bùn đất | โคลน, ดินโคลน, เลน | ရွှံ့, နုန်း | कीचड़, पंक | चिखल, गाळचिखल | putik, burak
national park | 国立公園, 自然公園 | vườn quốc gia | อุทยานแห่งชาติ, อุทยาน | အမျိုးသားဥယျာဉ် | राष्ट्रीय उद्यान, नेशनल पार्क | राष्ट्रीय उद्यान | pambansang parke
natural resource | 天然資源, 自然資源 | tài nguyên thiên nhiên, tài nguyên | ทรัพยากรธรรมชาติ, ทรัพยากรทางธรรมชาติ | သဘာဝသယံဇာတ, သယံဇာတ | प्राकृतिक संसाधन | नैसर्गिक संसाधन, नैसर्गिक साधनसंपत्ती | likas na yaman
nature | 自然, 大自然 | thiên nhiên, tự nhiên | ธรรมชาติ | သဘာဝတရား, သဘာဝ | प्रकृति, कुदरत | निसर्ग | kalikasan
nature reserve, protected area, wildlife sanctuary | 保護区, 自然保護区, 禁漁区 | khu bảo tồn, khu bảo tồn thiên nhiên | เขตอนุรักษ์, พื้นที่คุ้มครอง, เขตรักษาพันธุ์สัตว์ป่า | ဘေးမဲ့တော, သဘာဝထိန်းသိမ်းရေးနယ်မြေ | अभयारण्य, संरक्षित क्षेत्र | अभयारण्य, संरक्षित क्षेत्र | santuwaryo, protektadong lugar
nest | 巣, 巣箱 | tổ chim, tổ | รังนก, รัง | အသိုက်, ငှက်သိုက် | घोंसला | घरटे | pugad
nitrate, nitrate contamination | 硝酸塩, 硝酸態窒素, 硝酸性窒素 | nitrat, nhiễm nitrat | ไนเตรต, ไนเตรท | နိုက်ထရိတ် | नाइट्रेट | नायट्रेट | nitrate, nitrato
nutrient pollution, nutrient | 栄養塩, 栄養塩類 | chất dinh dưỡng trong nước, ô nhiễm dinh dưỡng | สารอาหารในน้ำ, ธาตุอาหาร | အာဟာရဓာတ်ညစ်ညမ်းမှု, အာဟာရဓာတ် | पोषक तत्व | पोषकद्रव्य, पोषक घटक | sustansiya sa tubig, sustansiya
ocean | 海洋, 大洋 | đại dương | มหาสมุทร, ท้องสมุทร | သမုဒ္ဒရာ | महासागर, सागर | महासागर | karagatan
oil slick, oil spill | 油流出, 油膜, 重油流出 | tràn dầu, váng dầu | น้ำมันรั่วไหล, คราบน้ำมัน | ရေနံယိုဖိတ်မှု, ဆီဖိတ်စင်ခြင်း | तेल रिसाव, तेल फैलाव | तेलगळती, तेल तवंग | tagas ng langis, oil spill
otter | カワウソ, 川獺 | rái cá, con rái cá | นาก, ตัวนาก | ဖျံ, ရေဖျံ | ऊदबिलाव | पाणमांजर, ऊद | otter
peat, peatland | 泥炭, 泥炭地, ピート | than bùn, đất than bùn | พีต, ป่าพรุ, ดินพรุ | မြေဆွေး, သစ်ဆွေးမြေ | पीट, पीट भूमि | पीट माती, कुजट माती | pit, lupang peat
plain, lowland | 平野, 低地, 平地 | đồng bằng, vùng trũng, vùng thấp | ที่ราบ, ที่ราบลุ่ม, ที่ลุ่มต่ำ | လွင်ပြင်, မြေနိမ့်ပိုင်း | मैदानी इलाका, निचला इलाका | मैदानी प्रदेश, सखल भाग | kapatagan, mababang lugar
poaching, illegal hunting | 密猟, 密漁, 違法捕獲 | săn trộm, săn bắt trái phép | ลักลอบล่าสัตว์, ล่าสัตว์ผิดกฎหมาย | တရားမဝင်အမဲလိုက်ခြင်း, ခိုးယူဖမ်းဆီးခြင်း | अवैध शिकार | अवैध शिकार, चोरटी शिकार | ilegal na pangangaso, poaching
pond, pool | 池, ため池, 貯水池 | ao, ao hồ | สระน้ำ, บ่อน้ำ | ရေအိုင်, ရေကန်ငယ် | तालाब, पोखर | तळे, डबके | lawa-lawa, sanaw
rainforest | 熱帯雨林, 雨林 | rừng mưa nhiệt đới, rừng nhiệt đới | ป่าฝน, ป่าฝนเขตร้อน | မိုးသစ်တော, အပူပိုင်းမိုးသစ်တော | वर्षावन | वर्षावन, पर्जन्यवन | maulang gubat, rainforest
reed | 葦, ヨシ, アシ | sậy, lau sậy | ต้นกก, ต้นอ้อ | ကူပင်, ကျူပင် | नरकट, सरकंडा | बोरू, वेत गवत | tambo
reservoir | 貯水池, ダム湖, 配水池 | hồ chứa, hồ chứa nước | อ่างเก็บน้ำ, แหล่งกักเก็บน้ำ | ရေလှောင်ကန်, ရေလှောင်တမံ | जलाशय | जलाशय | imbakan ng tubig, reserbwar
riparian zone, waterside, waterfront | 水辺, 水際, 河畔 | ven sông nước, bờ nước | ริมน้ำ, ชายน้ำ | ရေစပ်, ရေဆိပ်ကမ်းစပ် | जल किनारा, तट का इलाका | नदीकाठ, पाणवठ्याकाठ | tabing-tubig, gilid ng tubig
river | 川, 河川, 河 | sông, con sông, dòng sông | แม่น้ำ, ลำน้ำ | မြစ်, မြစ်ချောင်း | नदी, दरिया | नदी | ilog
river basin, watershed, catchment area | 流域, 集水域, 河川流域 | lưu vực, lưu vực sông | ลุ่มน้ำ, พื้นที่รับน้ำ | မြစ်ဝှမ်း, ရေဝေရေလဲ | जलग्रहण क्षेत्र, नदी घाटी | पाणलोट क्षेत्र, नदी खोरे | lunas ng ilog, watershed
river cleanup, river cleaning | 河川清掃, 川の清掃, 川掃除 | làm sạch sông, vớt rác trên sông | ทำความสะอาดแม่น้ำ, เก็บขยะในแม่น้ำ | မြစ်ချောင်းသန့်ရှင်းရေး | नदी की सफाई | नदी स्वच्छता | paglilinis ng ilog
river pollution, polluted river | 河川汚染, 川の汚れ, 河川の水質汚濁 | ô nhiễm sông, sông ô nhiễm | แม่น้ำเน่าเสีย, มลพิษในแม่น้ำ, คลองเน่า | မြစ်ရေညစ်ညမ်းမှု | नदी प्रदूषण, गंदी नदी | नदी प्रदूषण | maruming ilog, polusyon sa ilog
riverbank, river embankment | 河岸, 川岸, 堤防 | bờ sông, đê sông | ริมฝั่งแม่น้ำ, ตลิ่ง | မြစ်ကမ်း, ကမ်းနဖူး | नदी का किनारा, नदी तट | नदीकिनारा, नदीतट | pampang ng ilog, tabing-ilog
riverbed | 川底, 河床, 河川敷 | lòng sông, đáy sông | ท้องแม่น้ำ, ก้นแม่น้ำ, ท้องคลอง | မြစ်ကြမ်းပြင် | नदी का तल, नदी तल | नदीपात्र, नदीचे पात्र | sahig ng ilog, ilalim ng ilog
rock, stone | 岩, 石, 岩石 | đá, tảng đá, đá tảng | หิน, ก้อนหิน, โขดหิน | ကျောက်တုံး, ကျောက်ဆောင် | चट्टान, पत्थर | दगड, खडक | bato, batuhan
root | 根, 樹木の根, 根っこ | rễ, rễ cây | รากไม้, ราก | အမြစ်, သစ်မြစ် | जड़, जड़ें | मूळ, मुळे | ugat
salinity, salt content | 塩分, 塩分濃度, 塩害 | độ mặn, nhiễm mặn | ความเค็ม, ค่าความเค็ม | ဆားငန်ဓာတ်, ဆားပါဝင်မှု | लवणता, खारापन | क्षारता, खारेपणा | alat, kaalatan
saltwater intrusion, salinisation | 塩水浸入, 塩水遡上, 塩水化 | xâm nhập mặn, hạn mặn | น้ำเค็มรุก, การรุกล้ำของน้ำเค็ม | ရေငန်ဝင်ရောက်ခြင်း, ဆားငန်ရေဝင်ခြင်း | खारे पानी का प्रवेश, लवणीकरण | खाऱ्या पाण्याचे आक्रमण, क्षारीकरण | pagpasok ng tubig-alat
sandbank, sandbar | 砂州, 中州, 浅瀬 | bãi cát, cồn bãi | สันดอน, สันดอนทราย | သောင်, သဲသောင် | रेत का टापू, बालू तट | वाळूचा दांडा | bangkota ng buhangin, sandbar
sea | 海, 海域 | biển, vùng biển | ทะเล, ท้องทะเล | ပင်လယ် | समुद्र, समंदर | समुद्र, सागर | dagat
sea turtle | ウミガメ, 海亀 | rùa biển | เต่าทะเล, เต่ามะเฟือง | ပင်လယ်လိပ် | समुद्री कछुआ | समुद्री कासव | pawikan
seagrass | 海草, アマモ, 藻場 | cỏ biển, thảm cỏ biển | หญ้าทะเล | ပင်လယ်မြက် | समुद्री घास | सागरी गवत | damong-dagat
seashell, shell | 貝殻, 貝がら | vỏ sò, vỏ ốc | เปลือกหอย | ခရုခွံ, ယောက်သွားခွံ | सीप, शंख | शिंपला, शंख | kabibe, shell
seawater, salt water | 海水, 塩水 | nước biển, nước mặn | น้ำทะเล, น้ำเค็ม | ပင်လယ်ရေ, ရေငန် | समुद्री पानी, खारा पानी | समुद्राचे पाणी, खारे पाणी | tubig-dagat, tubig-alat
sediment | 底質, 堆積物, 底泥 | trầm tích, bùn cát lắng đọng | ตะกอน, ตะกอนดิน | အနည်အနှစ်, နုန်းအနည် | तलछट, अवसाद | गाळ, अवसाद | latak, sediment
shallow water, shallows | 浅瀬, 浅い海, 浅場 | nước nông, vùng nước nông | น้ำตื้น, เขตน้ำตื้น | ရေတိမ်, ရေတိမ်ပိုင်း | उथला पानी | उथळ पाणी | mababaw na tubig
shark | サメ, 鮫 | cá mập | ฉลาม, ปลาฉลาม | ငါးမန်း | शार्क | शार्क, मुशी मासा | pating
shrub, bush | 低木, 灌木, 茂み | bụi cây, cây bụi | พุ่มไม้, ไม้พุ่ม | ချုံ, ချုံပုတ် | झाड़ी | झुडूप | palumpong
silt, fine sediment | シルト, 沈泥, 微細な泥 | phù sa, bùn phù sa | ตะกอนละเอียด, ทรายแป้ง | နုန်းမြေ, နုန်းမှုန့် | गाद | बारीक गाळ, पोयटा | banlik
soil | 土壌, 土, 用土 | đất, thổ nhưỡng, đất đai | ดิน, เนื้อดิน | မြေဆီလွှာ, မြေကြီး | मिट्टी, मृदा | माती, मृदा | lupa
soil contamination, polluted soil | 土壌汚染, 汚染土壌, 汚染土 | ô nhiễm đất, đất bị ô nhiễm | ดินปนเปื้อน, มลพิษทางดิน | မြေဆီလွှာညစ်ညမ်းမှု | मृदा प्रदूषण, मिट्टी का प्रदूषण | मृदा प्रदूषण, माती प्रदूषण | kontaminadong lupa, polusyon sa lupa
species | 生物種, 品種, 種 | loài, giống loài | ชนิดพันธุ์, สายพันธุ์ | မျိုးစိတ် | प्रजाति | प्रजाती | espesye, uri ng hayop
spring water | 湧水, 湧き水, 清水 | nước suối, nước mạch | น้ำพุธรรมชาติ, ตาน้ำ | စမ်းရေ, စိမ့်စမ်းရေ | झरने का पानी, चश्मा | झऱ्याचे पाणी | bukal, tubig-bukal
stagnant water | 淀んだ水, よどみ, 停滞水 | nước tù đọng, nước tù | น้ำนิ่ง, น้ำเน่าขัง | ရေသေ, ရေဝပ် | ठहरा हुआ पानी, रुका हुआ पानी | साचलेले पाणी, साठलेले पाणी | tubig na hindi umaagos, nakatigil na tubig
surface water | 地表水, 表流水 | nước mặt | น้ำผิวดิน, น้ำบนผิวดิน | မြေပေါ်ရေ | सतही जल, सतही पानी | पृष्ठजल, भूपृष्ठावरील पाणी | tubig sa ibabaw, surface water
tidal flat, mudflat | 干潟, ひがた | bãi triều, bãi bồi ven biển | หาดเลน, ที่ราบน้ำขึ้นถึง | ဒီရေရွှံ့ပြင်, ဒီရေလွင်ပြင် | ज्वारीय मैदान, कीचड़ मैदान | भरती ओहोटीचा चिखल प्रदेश | putikang dagat, mudflat
tide, ebb and flow | 潮, 潮汐, 干満 | thủy triều, con nước | น้ำขึ้นน้ำลง, กระแสน้ำขึ้นลง | ဒီရေ, ဒီရေအတက်အကျ | ज्वार भाटा | भरती ओहोटी | kati at laki ng tubig, paglaki at pagkati
tiger | トラ, 虎 | hổ, con hổ | เสือ, เสือโคร่ง | ကျား | बाघ, व्याघ्र | वाघ | tigre
topsoil, humus | 表土, 腐植土 | đất mặt, tầng đất mặt | หน้าดิน, ดินชั้นบน | မြေပေါ်ယံလွှာ, အပေါ်ယံမြေ | ऊपरी मिट्टी, उपजाऊ परत | वरची माती, सुपीक माती | ibabaw na lupa
tree | 樹木, 木, 立木 | cây cối, cây gỗ, thân cây | ต้นไม้, ไม้ยืนต้น | သစ်ပင် | पेड़, वृक्ष | झाड, वृक्ष | puno, punongkahoy
tree planting, afforestation, reforestation | 植樹, 植林, 造林 | trồng cây, trồng rừng, gây rừng | ปลูกต้นไม้, ปลูกป่า | သစ်ပင်စိုက်ပျိုးခြင်း, သစ်တောစိုက်ခင်း | वृक्षारोपण, पौधारोपण, वनीकरण | वृक्षारोपण, वनीकरण | pagtatanim ng puno, reforestation
tributary | 支流, 支川 | nhánh sông, phụ lưu, sông nhánh | แม่น้ำสาขา, ลำน้ำสาขา | မြစ်လက်တက်, ချောင်းလက်တက် | सहायक नदी | उपनदी | sanga ng ilog, sangang-ilog
underground water vein, subterranean stream | 水脈, 地下水脈, 地下河川 | mạch nước ngầm, sông ngầm | ทางน้ำใต้ดิน, สายน้ำใต้ดิน | မြေအောက်ရေကြော | भूमिगत धारा | भूगर्भातील झरा, पाण्याची शिर | agos ng tubig sa ilalim ng lupa
upstream, headwater | 上流, 川上, 源流 | thượng nguồn, thượng lưu | ต้นน้ำ, เหนือน้ำ | မြစ်ဖျား, ရေဝေရေလဲဒေသ | नदी का ऊपरी हिस्सा, उद्गम | नदीचा वरचा भाग, उगम | itaas ng ilog, hulo ng ilog
valley, ravine | 谷, 渓谷, 谷間 | thung lũng, khe núi | หุบเขา, หุบห้วย | တောင်ကြား, ချိုင့်ဝှမ်း | घाटी, वादी | दरी, खोरे | lambak, bangin
vegetation | 植生, 草木植生 | thảm thực vật, thảm phủ thực vật | พืชคลุมดิน, พืชพันธุ์ | အပင်ပေါက်ရောက်မှု, သစ်ပင်မြက်ပင် | पेड़ पौधे, वनस्पतियां | झाडेझुडपे, वनश्री | mga halaman, pananim na ligaw
vine, creeper | つる植物, 蔓, つた | dây leo, cây leo | ไม้เลื้อย, เถาวัลย์ | နွယ်ပင်, နွယ် | बेल, लता | वेल, वेली | baging
vulture | ハゲワシ, 禿鷲 | kền kền | อีแร้ง, นกแร้ง | လင်းတ | गिद्ध | गिधाड | buwitre
water bird, waterfowl | 水鳥, 水禽 | chim nước | นกน้ำ, นกริมน้ำ | ရေငှက် | जल पक्षी, जलीय पक्षी | पाणपक्षी | ibong-tubig
water body | 水域, 公共用水域 | thủy vực, vùng nước | แหล่งน้ำสาธารณะ, พื้นที่แหล่งน้ำ | ရေထု, ရေပြင်ဧရိယာ | जल निकाय, जल स्रोत | जलस्रोत, जलसाठा | anyong-tubig, katawan ng tubig
water current, water flow | 水流, 流れ, 潮流 | dòng chảy, dòng nước | กระแสน้ำ, การไหลของน้ำ | ရေစီးကြောင်း, ရေစီး | जल प्रवाह, पानी का बहाव | पाण्याचा प्रवाह, जलप्रवाह | agos ng tubig, daloy ng tubig
water hyacinth | ホテイアオイ, ホテイ草, 布袋葵 | bèo tây, lục bình, bèo lục bình | ผักตบชวา | ဗေဒါ, ဗေဒါပင် | जलकुंभी | जलपर्णी | water lily, water hyacinth
water lily | スイレン, 睡蓮 | hoa súng, bông súng | บัวสาย, บัวผัน | ကြာဖြူ, ကြာညို | कुमुदिनी | कुमुद, पाणकमळ | liryo sa tubig, tukal
water quality | 水質, 水の質 | chất lượng nước, chất lượng nguồn nước | คุณภาพน้ำ, คุณภาพของน้ำ | ရေအရည်အသွေး | जल गुणवत्ता, पानी की गुणवत्ता | पाण्याची गुणवत्ता, जल गुणवत्ता | kalidad ng tubig
water resource | 水資源, 水源涵養 | tài nguyên nước, nguồn tài nguyên nước | ทรัพยากรน้ำ | ရေသယံဇာတ, ရေအရင်းအမြစ် | जल संसाधन | जलसंपदा, जलसंसाधन | yamang-tubig, yamang tubig
water source | 水源, 水源地 | nguồn nước | แหล่งน้ำ, ต้นน้ำลำธาร | ရေအရင်း, ရေထွက်ရာ | पानी का स्रोत, जलस्रोत | पाण्याचा स्रोत, पाणवठा | pinagkukunan ng tubig
water surface | 水面, 湖面, 海面 | mặt nước | ผิวน้ำ | ရေမျက်နှာပြင် | पानी की सतह, जल सतह | पाण्याचा पृष्ठभाग | ibabaw ng tubig
water table, groundwater level | 地下水位, 地下水面 | mực nước ngầm | ระดับน้ำใต้ดิน, ระดับน้ำบาดาล | မြေအောက်ရေမျက်နှာပြင် | भूजल स्तर, जलस्तर | भूजल पातळी | lebel ng tubig sa lupa, water table
waterfall | 滝, 瀑布 | thác nước, ngọn thác | น้ำตก | ရေတံခွန် | झरना, जलप्रपात | धबधबा | talon
waterway, watercourse | 水路, 水道, 用水路 | đường nước, dòng kênh | ทางน้ำ, ลำรางน้ำ | ရေလမ်း, ရေလမ်းကြောင်း | जलमार्ग, जल मार्ग | जलमार्ग | daluyan ng tubig, daanang-tubig
wave | 波, 波浪, 高波 | sóng, con sóng, sóng biển | คลื่น, คลื่นทะเล | လှိုင်း, ရေလှိုင်း | लहर, लहरें | लाट, लाटा | alon
well, dug well | 井戸, 浅井戸 | giếng, giếng nước, giếng đào | บ่อน้ำตื้น, บ่อน้ำ | ရေတွင်း, လက်တူးတွင်း | कुआं, कुआँ | विहीर | balon
wetland | 湿地, 湿地帯 | đất ngập nước, vùng đất ngập nước | พื้นที่ชุ่มน้ำ, พื้นที่ลุ่มน้ำขัง | ရေဝပ်ဒေသ, ရေတိမ်ဒေသ | आर्द्रभूमि, वेटलैंड | पाणथळ जागा, पाणथळ | basang-lupa, wetland
whale | クジラ, 鯨 | cá voi | วาฬ, ปลาวาฬ | ဝေလငါး | व्हेल | देवमासा, व्हेल | balyena
wild bird | 野鳥, 野生の鳥 | chim hoang dã, chim trời | นกป่า, นกธรรมชาติ | တောငှက် | जंगली पक्षी | रानपक्षी, वन्य पक्षी | ligaw na ibon
wild plant, wildflower | 野草, 山野草, 野生植物 | cây dại, hoa dại | พืชป่า, ดอกไม้ป่า | တောပန်း, တောရိုင်းပင် | जंगली पौधा, जंगली फूल | रानफूल, रानवनस्पती | ligaw na halaman, ligaw na bulaklak
wildlife | 野生生物, 野生動植物, 鳥獣 | động vật hoang dã, sinh vật hoang dã | สัตว์ป่า, ชีวิตสัตว์ป่า | တောရိုင်းတိရစ္ဆာန်, တောရိုင်းသတ္တဝါ | वन्यजीव, वन्य जीव | वन्यजीव, वन्यप्राणी | buhay-ilang, ligaw na hayop
wildlife conflict, animal intrusion | 獣害, 鳥獣被害, 害獣 | xung đột người và động vật hoang dã | สัตว์ป่าบุกรุก, สัตว์ป่าทำลายพืชผล | လူနှင့်တောရိုင်းတိရစ္ဆာန်ပဋိပက္ခ | मानव वन्यजीव संघर्ष | मानव वन्यजीव संघर्ष | salungatan ng tao at hayop
`;
