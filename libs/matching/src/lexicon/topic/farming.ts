/** Words of farming: crops, fields, harvest, irrigation and fertiliser; see ../model.ts for the columns. */
export const farming = `
agriculture, farming | 農業, 営農, 農作 | nông nghiệp, nghề nông, làm nông | เกษตรกรรม, การเกษตร, ทำการเกษตร | စိုက်ပျိုးရေး, လယ်ယာစိုက်ပျိုးရေး | कृषि, खेती, खेती-बाड़ी | शेती, कृषी | agrikultura, pagsasaka
agrochemical, agricultural chemical | 農薬類, 農業用化学品 | hóa chất nông nghiệp, nông dược | เคมีเกษตร, สารเคมีทางการเกษตร | စိုက်ပျိုးရေးသုံးဓာတု, လယ်ယာသုံးဓာတုပစ္စည်း | कृषि रसायन, एग्रोकेमिकल | कृषी रसायने, शेती रसायने | kemikal na pang-agrikultura, agrochemical
bagasse, sugarcane bagasse | バガス, さとうきびの搾りかす, サトウキビ搾汁残渣 | bã mía, xác mía | ชานอ้อย, กากอ้อย | ကြံဖတ် | खोई, गन्ने की खोई, बगास | उसाचे चिपाड, बगॅस | bagaso, bagasse
bamboo shoot | たけのこ, 筍, タケノコ | măng, măng tre | หน่อไม้, หน่อไม้ไผ่ | မျှစ် | बांस की कोंपल, बांस का अंकुर | बांबूचे कोंब, वास्ते | labong, usbong ng kawayan
banana | バナナ, ばなな | chuối, quả chuối, trái chuối | กล้วย, กล้วยหอม, กล้วยน้ำว้า | ငှက်ပျောသီး, ငှက်ပျော | केला, केले | केळी, केळे | saging, lakatan
barley | 大麦, オオムギ | lúa mạch, đại mạch | ข้าวบาร์เลย์, บาร์เลย์ | မုယောစပါး, ဘာလီ | जौ | जव, बार्ली | sebada, barley
bean, pulse | 豆, 豆類, マメ | đậu, hạt đậu, cây đậu | ถั่ว, พืชตระกูลถั่ว | ပဲ, ပဲမျိုးစုံ | दाल, फलियां, दलहन | कडधान्य, डाळ | beans, sitaw, butong-gulay
bitter gourd, bitter melon | ゴーヤ, 苦瓜, ニガウリ | mướp đắng, khổ qua | มะระ, มะระขี้นก | ကြက်ဟင်းခါးသီး | करेला | कारले | ampalaya, amargoso
black gram | ブラックマッペ, ケツルアズキ | đậu muồng ăn, đậu mười | ถั่วดำ, ถั่วเขียวผิวดำ | မတ်ပဲ | उड़द, उड़द दाल | उडीद, उडीद डाळ | black gram, urad
cabbage | キャベツ, 甘藍, 結球野菜 | bắp cải, cải bắp | กะหล่ำปลี, กะหล่ำ | ဂေါ်ဖီထုပ်, ဂေါ်ဖီ | पत्ता गोभी, बंद गोभी | कोबी | repolyo
carrot | にんじん, 人参, ニンジン | cà rốt, củ cà rốt | แครอท, แครอต | မုန်လာဥနီ | गाजर | गाजर | karot, carrot
cash crop | 換金作物, 商品作物 | cây hàng hóa, cây công nghiệp | พืชเศรษฐกิจ, พืชเงินสด | ဝင်ငွေရသီးနှံ, စီးပွားဖြစ်သီးနှံ | नकदी फसल, व्यावसायिक फसल | नगदी पीक | pananim na pangkabuhayan, cash crop
cassava, manioc | キャッサバ, タピオカ芋 | sắn, khoai mì, củ sắn | มันสำปะหลัง, หัวมันสำปะหลัง | ပီလောပီနံ, ပလောပီနံ | कसावा, टैपिओका | कसावा, साबुदाणा कंद | kamoteng kahoy, balinghoy, cassava
cauliflower | カリフラワー, 花椰菜 | súp lơ trắng, bông cải trắng, hoa lơ | กะหล่ำดอก, ดอกกะหล่ำ | ပန်းဂေါ်ဖီ | फूलगोभी, फूल गोभी | फ्लॉवर, फुलकोबी | cauliflower, koliplor
chickpea, gram | ひよこ豆, ガルバンゾー | đậu gà, đậu răng ngựa | ถั่วลูกไก่, ถั่วหัวช้าง | ကုလားပဲ | चना, छोले | हरभरा, चणे | garbansos, chickpea
chili, chilli, chili pepper | 唐辛子, とうがらし, トウガラシ | ớt, quả ớt, trái ớt | พริก, พริกขี้หนู | ငရုတ်သီး, ငရုတ် | मिर्च, मिर्ची, हरी मिर्च | मिरची | sili, siling labuyo
coconut | ココナッツ, 椰子の実, ヤシの実 | dừa, quả dừa, trái dừa | มะพร้าว, ลูกมะพร้าว | အုန်းသီး, အုန်း | नारियल | नारळ | niyog, buko
coconut husk, coir | ヤシ殻, ココナッツハスク, 椰子殻繊維 | xơ dừa, vỏ dừa | กาบมะพร้าว, ใยมะพร้าว, เปลือกมะพร้าว | အုန်းဆံ, အုန်းခွံ | नारियल की जटा, नारियल का छिलका, कॉयर | नारळाची शेंडी, काथ्या | bunot ng niyog, bao ng niyog, coir
coffee, coffee bean | コーヒー, 珈琲, コーヒー豆 | cà phê, hạt cà phê | กาแฟ, เมล็ดกาแฟ | ကော်ဖီ, ကော်ဖီစေ့ | कॉफी, कॉफी बीन | कॉफी, कॉफीच्या बिया | kape, butil ng kape
combine harvester, harvester | コンバイン, 収穫機, 刈取機 | máy gặt đập liên hợp, máy gặt | รถเกี่ยวข้าว, รถเก็บเกี่ยว, เครื่องเก็บเกี่ยว | ရိတ်သိမ်းခြွေလှေ့စက်, ကွန်ဘိုင်စက် | कंबाइन हार्वेस्टर, कटाई मशीन | कंबाईन हार्वेस्टर, कापणी यंत्र | combine harvester, makinang panggapas
coriander, cilantro | コリアンダー, パクチー, 香菜 | rau mùi, ngò rí | ผักชี, เมล็ดผักชี | နံနံပင်, နံနံစေ့ | धनिया, हरा धनिया | कोथिंबीर, धणे | wansoy, kulantro
corn, maize | とうもろこし, トウモロコシ, コーン | ngô, bắp ngô, cây bắp | ข้าวโพด, ข้าวโพดเลี้ยงสัตว์ | ပြောင်းဖူး, ပြောင်း | मक्का, मकई, भुट्टा | मका, मक्याचे कणीस | mais, corn
corncob, corn cob | とうもろこしの芯, コーンコブ, トウモロコシ芯 | lõi ngô, cùi bắp | ซังข้าวโพด | ပြောင်းဖူးရိုး, ပြောင်းရိုး | मक्के की गुल्ली | मक्याचे बुरकुंड, कणसाचा दांडा | busal ng mais, corncob
crop, farm crop | 作物, 農作物 | cây trồng, hoa màu, mùa màng | พืชผล, พืชไร่, พืชที่ปลูก | သီးနှံ, ကောက်ပဲသီးနှံ | फसल, फसलें | पीक, पिके | pananim, tanim
crop damage | 作物被害, 農作物の被害 | thiệt hại mùa màng, mất mùa | พืชผลเสียหาย, ความเสียหายของพืชผล | သီးနှံပျက်စီးမှု, သီးနှံဆုံးရှုံးမှု | फसल का नुकसान, फसल क्षति | पिकांचे नुकसान, पीक नुकसान | pinsala sa pananim, sirang pananim
crop disease, plant disease | 作物の病気, 植物病害, 病害 | bệnh cây trồng, sâu bệnh hại cây | โรคพืช, โรคข้าว | သီးနှံရောဂါ, အပင်ရောဂါ | फसल रोग, पौधों का रोग | पिकावरील रोग, पीक रोग | sakit ng halaman, sakit ng pananim
crop residue, agricultural residue | 作物残渣, 農業残渣, 収穫残さ | phụ phẩm nông nghiệp, phế phẩm cây trồng | เศษพืช, วัสดุเหลือใช้ทางการเกษตร, เศษวัสดุการเกษตร | သီးနှံအကြွင်းအကျန်, စိုက်ပျိုးရေးစွန့်ပစ်ပစ္စည်း | फसल अवशेष, पराली, कृषि अवशेष | पिकांचे अवशेष, शेतातील काडीकचरा | tira ng ani, pinag-anihan, dayami at tira ng pananim
crop rotation | 輪作, 作付けローテーション | luân canh, luân canh cây trồng | ปลูกพืชหมุนเวียน, การปลูกพืชหมุนเวียน | သီးလှည့်စိုက်ပျိုးခြင်း, သီးနှံအလှည့်ကျစိုက်ပျိုး | फसल चक्र, फसल चक्रण | पीक फेरपालट, पीक पालट | salit-tanim, paghahalinhinan ng pananim
crop yield, yield per hectare | 収量, 収穫量, 単収 | năng suất cây trồng, sản lượng vụ | ผลผลิตต่อไร่, ผลผลิตพืช | သီးနှံအထွက်နှုန်း, တစ်ဧကအထွက်နှုန်း | फसल उपज, प्रति हेक्टेयर उपज, पैदावार | पीक उत्पादन, हेक्टरी उत्पादन | ani kada ektarya, dami ng ani
cucumber | きゅうり, 胡瓜, キュウリ | dưa chuột, dưa leo | แตงกวา, แตงร้าน | သခွားသီး | खीरा, ककड़ी | काकडी | pipino
cultivation, growing crops | 栽培, 耕作, 作付け | trồng trọt, canh tác, gieo trồng | เพาะปลูก, การเพาะปลูก, การปลูกพืช | စိုက်ပျိုးခြင်း, စိုက်ပျိုး | जुताई-बुवाई, फसल उगाना, काश्त | लागवड, मशागत | pagtatanim, paglilinang
cultivator, power tiller | 耕うん機, 耕運機, 管理機 | máy xới đất, máy cày tay, máy xới | รถไถเดินตาม, เครื่องพรวนดิน | လက်တွန်းထွန်စက်, ထွန်စက် | पावर टिलर, कल्टीवेटर | पॉवर टिलर, कल्टिव्हेटर | kuliglig, hand tractor, power tiller
date palm, date fruit | なつめやし, デーツ, ナツメヤシ | chà là, cây chà là | อินทผลัม, ต้นอินทผลัม | စွန်ပလွံ, စွန်ပလွံသီး | खजूर | खजूर | datiles, dates
dragon fruit, pitaya | ドラゴンフルーツ, ピタヤ | thanh long, quả thanh long | แก้วมังกร | နဂါးမောက်သီး | ड्रैगन फ्रूट, पिताया | ड्रॅगन फ्रूट | dragon fruit, pitaya
drip irrigation | 点滴灌漑, ドリップ灌漑, 点滴潅水 | tưới nhỏ giọt, hệ thống tưới nhỏ giọt | น้ำหยด, ระบบน้ำหยด, การให้น้ำแบบหยด | အစက်ချရေသွင်းစနစ်, တစ်စက်ချင်းရေသွင်းစနစ် | ड्रिप सिंचाई, टपक सिंचाई | ठिबक सिंचन | patulong irigasyon, drip irrigation
dry field, upland field | 畑, 畑地, 畑作 | ruộng khô, nương rẫy, đất rẫy | ไร่, ไร่นาดอน, ที่ดอน | ယာခင်း, ယာမြေ | सूखा खेत, असिंचित खेत | कोरडवाहू शेत, जिरायत शेती | tuyong bukid, bukid na walang irigasyon
dry season crop, winter crop | 乾季作, 冬作, 裏作 | vụ đông xuân, lúa đông xuân | ข้าวนาปรัง, พืชฤดูแล้ง | နွေစပါး, နွေသီးနှံ | रबी फसल, रबी | रब्बी पीक, रब्बी | pananim sa tag-araw, palay sa tag-araw
durian | ドリアン | sầu riêng, quả sầu riêng | ทุเรียน | ဒူးရင်းသီး | ड्यूरियन | ड्युरियन | durian, duryan
eggplant, aubergine, brinjal | なす, 茄子, ナス | cà tím, cà pháo | มะเขือยาว, มะเขือม่วง | ခရမ်းသီး | बैंगन | वांगे, वांगी | talong
fallow land | 休耕地, 休閑地, 休耕田 | đất bỏ hóa, ruộng bỏ hoang | ที่นารกร้าง, นาร้าง, พักดิน | လယ်လွတ်, မြေလပ်, မြေရိုင်း | परती भूमि, परती जमीन | पडीक जमीन, पड जमीन | lupang tiwangwang, lupang pinagpahinga
farm | 農場, 農園, ファーム | trang trại, nông trại, nông trường | ฟาร์ม, ไร่นา, สวนเกษตร | လယ်ယာ, စိုက်ခင်း, ခြံ | फार्म, कृषि फार्म | शेतमळा, फार्म | bukid, sakahan
farm cooperative, agricultural cooperative | 農協, 農業協同組合, JA | hợp tác xã nông nghiệp | สหกรณ์การเกษตร | လယ်ယာသမဝါယမ, စိုက်ပျိုးရေးသမဝါယမအသင်း | कृषि सहकारी समिति, किसान सहकारी समिति | शेतकरी सहकारी संस्था, कृषी सहकारी संस्था | kooperatiba ng magsasaka, kooperatibang pang-agrikultura
farm machinery, agricultural machine | 農業機械, 農機, 農機具 | máy nông nghiệp, nông cơ | เครื่องจักรกลการเกษตร, เครื่องจักรการเกษตร | လယ်ယာသုံးစက်ကိရိယာ, လယ်ယာစက်ကိရိယာ | कृषि यंत्र, खेती की मशीन | कृषी अवजारे, शेती यंत्रे | makinaryang pansakahan, makinaryang pambukid
farm pond | ため池, 農業用ため池 | ao chứa nước tưới, ao trữ nước | สระน้ำในไร่นา, บ่อน้ำในไร่นา, สระเก็บน้ำ | လယ်ယာရေကန်, လယ်ကန် | खेत तालाब, फार्म पॉन्ड | शेततळे | small farm reservoir, imbakan ng tubig sa bukid
farm road | 農道, あぜ道 | đường nội đồng, đường ruộng | ถนนเข้าไร่นา, ทางลำเลียงผลผลิต | လယ်ယာသုံးလမ်း, ကွင်းလမ်း | खेत का रास्ता, चकरोड | पाणंद रस्ता, शेतरस्ता | farm-to-market road, daan sa bukid
farmer, grower | 農家, 農業者, 農民 | nông dân, người trồng, nhà nông | เกษตรกร, ชาวนา, ชาวไร่ | လယ်သမား, တောင်သူ, တောင်သူလယ်သမား | किसान, कृषक, काश्तकार | शेतकरी | magsasaka
farmhand, farm labourer | 農作業員, 農業労働者 | lao động nông nghiệp, người làm thuê đồng áng | แรงงานเกษตร, คนงานไร่ | လယ်ယာလုပ်သား, သူရင်းငှား | खेतिहर मजदूर, कृषि मजदूर | शेतमजूर | manggagawang bukid, trabahador sa bukid
farmland, agricultural land | 農地, 耕地, 田畑 | đất nông nghiệp, đất canh tác, đồng ruộng | พื้นที่เกษตร, ที่ดินเกษตรกรรม, พื้นที่เพาะปลูก | လယ်ယာမြေ, စိုက်ပျိုးမြေ | कृषि भूमि, खेती की जमीन | शेतजमीन, लागवडयोग्य जमीन | lupang sakahan, lupang agrikultural
fertiliser, fertilizer | 肥料, 化成肥料, 肥やし | phân bón, phân | ปุ๋ย, ปุ๋ยเคมี | ဓာတ်မြေဩဇာ, မြေဩဇာ | खाद, उर्वरक, फर्टिलाइजर | खत, खते, रासायनिक खत | pataba, abono
fertiliser runoff, nutrient runoff | 肥料の流出, 肥料成分の流亡 | rửa trôi phân bón, phân bón chảy ra sông | ปุ๋ยไหลลงแหล่งน้ำ, การชะล้างปุ๋ย | မြေဩဇာစီးဆင်းမှု, ဓာတ်မြေဩဇာမျောပါမှု | उर्वरक बहाव, खाद का बहकर जाना | खतांचे वाहून जाणे | agos ng pataba, naanod na abono
finger millet, ragi | シコクビエ, 四国稗, ラギ | kê chân vịt | ข้าวฟ่างสามง่าม, รากี | လူးဆပ် | रागी, मंडुआ | नाचणी, नागली | finger millet, ragi
floriculture, flower growing | 花き栽培, 花卉園芸, 花づくり | trồng hoa, nghề trồng hoa | ปลูกดอกไม้, ไม้ดอกไม้ประดับ | ပန်းစိုက်ပျိုးရေး, ပန်းစိုက်ခင်း | फूलों की खेती, पुष्पकृषि | फुलशेती | paghahalaman ng bulaklak, taniman ng bulaklak
fruit | 果物, 果実, フルーツ | trái cây, hoa quả, quả | ผลไม้ | သစ်သီး, သစ်သီးဝလံ | फल, फलों | फळ, फळे | prutas
fruit tree | 果樹, 果実の木 | cây ăn quả, cây ăn trái | ไม้ผล, ต้นไม้ผล | သီးပင်, သစ်သီးပင် | फलदार पेड़, फल वृक्ष | फळझाड, फळझाडे | punong namumunga, punong prutas
fungicide | 殺菌剤, 防かび剤, 抗菌農薬 | thuốc trừ nấm, thuốc diệt nấm | สารกำจัดเชื้อรา, ยาฆ่าเชื้อรา | မှိုသတ်ဆေး | फफूंदनाशक, कवकनाशी | बुरशीनाशक | pamatay-amag, fungicide
furrow, ridge and furrow | 畝, うね, 畝間 | luống, luống đất, rãnh cày | ร่องแปลง, ร่องสวน, ยกร่อง | ထွန်ကြောင်း, ဘောင် | मेड़-नाली, कूंड | सरी, सरी-वरंबा | tudling
garlic | にんにく, 大蒜, ニンニク | tỏi, củ tỏi | กระเทียม | ကြက်သွန်ဖြူ | लहसुन | लसूण | bawang
germination, sprouting | 発芽, 出芽, 芽出し | nảy mầm, sự nảy mầm | งอก, การงอก, เมล็ดงอก | အပင်ပေါက်ခြင်း, အညှောက်ထွက်ခြင်း | अंकुरण, अंकुर फूटना | उगवण, अंकुरण | pagsibol, pagtubo ng binhi
ginger | 生姜, しょうが, ショウガ | gừng, củ gừng | ขิง | ဂျင်း, ချင်း | अदरक | आले, अद्रक | luya
grain, cereal | 穀物, 穀類 | ngũ cốc, hạt ngũ cốc | ธัญพืช, เมล็ดธัญพืช | နှံစားသီးနှံ, ကောက်နှံ | अनाज, खाद्यान्न | धान्य, अन्नधान्य | butil, cereal
grain drying, grain dryer | 穀物乾燥, 籾乾燥, 穀物乾燥機 | sấy lúa, máy sấy lúa, sấy nông sản | อบข้าวเปลือก, เครื่องอบข้าว, ลานตากข้าว | စပါးအခြောက်ခံ, စပါးအခြောက်ခံစက် | अनाज सुखाना, ग्रेन ड्रायर | धान्य वाळवणे, धान्य ड्रायर | patuyuan ng palay, pagpapatuyo ng butil
grain silo, granary | 穀物サイロ, 穀倉, 穀物倉庫 | kho thóc, silo chứa lúa, vựa lúa | ยุ้งฉาง, ไซโล, ยุ้งข้าว | စပါးကျီ, ကျီ | अनाज भंडार, कोठार, अनाज साइलो | धान्य कोठार, सायलो | kamalig, silo
grape | ぶどう, 葡萄, ブドウ | nho, quả nho | องุ่น | စပျစ်သီး | अंगूर | द्राक्ष, द्राक्षे | ubas
green manure | 緑肥, 緑肥作物 | phân xanh, cây phân xanh | ปุ๋ยพืชสด | သစ်စိမ်းမြေဩဇာ | हरी खाद | हिरवळीचे खत | berdeng pataba, green manure
greenhouse, polyhouse | 温室, ビニールハウス, 施設園芸 | nhà kính trồng rau, nhà lưới, nhà màng | โรงเรือนปลูกพืช, โรงเรือนเพาะปลูก | ဖန်လုံအိမ်, ပလတ်စတစ်လုံအိမ် | ग्रीनहाउस, पॉलीहाउस | हरितगृह, पॉलीहाऊस, शेडनेट | greenhouse, bahay-taniman
groundnut, peanut | 落花生, ピーナッツ, らっかせい | lạc, đậu phộng, cây lạc | ถั่วลิสง | မြေပဲ | मूंगफली | भुईमूग, शेंगदाणे | mani
guava | グアバ, バンジロウ | ổi, quả ổi | ฝรั่งกิมจู, ลูกฝรั่ง | မာလကာသီး | अमरूद | पेरू फळ, पेरूची बाग | bayabas
harvest, reaping | 収穫, 刈り入れ, 取り入れ | thu hoạch, gặt hái, gặt lúa | เก็บเกี่ยว, การเก็บเกี่ยว, เกี่ยวข้าว | ရိတ်သိမ်း, ရိတ်သိမ်းခြင်း | कटाई, फसल कटाई | कापणी, काढणी, सुगी | ani, pag-aani, anihan
herb, medicinal herb | 薬草, ハーブ, 香草 | thảo dược, cây thuốc, thảo mộc | สมุนไพร, พืชสมุนไพร | ဆေးပင်, ဆေးဖက်ဝင်အပင် | जड़ी-बूटी, औषधीय पौधा | औषधी वनस्पती, जडीबुटी | halamang gamot, yerba
herbicide, weedkiller | 除草剤, 雑草防除剤 | thuốc diệt cỏ, thuốc trừ cỏ | ยาฆ่าหญ้า, สารกำจัดวัชพืช | ပေါင်းသတ်ဆေး, မြက်သတ်ဆေး | खरपतवारनाशक, शाकनाशी | तणनाशक | pamatay-damo, herbicide
horticulture, gardening | 園芸, 造園園芸, ガーデニング | làm vườn, nghề làm vườn, rau hoa quả | พืชสวน, การทำสวน | ဥယျာဉ်ခြံစိုက်ပျိုးရေး, ဥယျာဉ်ခြံမြေ | बागवानी, उद्यानिकी | फलोत्पादन, बागकाम, उद्यानविद्या | paghahalaman, hortikultura
hydroponics, soilless culture | 水耕栽培, 養液栽培 | thủy canh, trồng rau thủy canh | ไฮโดรโปนิกส์, ปลูกผักไร้ดิน | ရေစိုက်, မြေမဲ့စိုက်ပျိုးနည်း | हाइड्रोपोनिक्स, जलकृषि, बिना मिट्टी की खेती | हायड्रोपोनिक्स, मातीविना शेती | hydroponics, tanim sa tubig
insecticide | 殺虫剤, 防虫薬 | thuốc trừ sâu, thuốc diệt côn trùng | ยาฆ่าแมลง, สารฆ่าแมลง, สารกำจัดแมลง | ပိုးသတ်ဆေး, အင်းဆက်သတ်ဆေး | कीटनाशक, कीटनाशक दवा | कीटकनाशक | pamatay-insekto, insektisidyo
intercropping, mixed cropping | 間作, 混作 | xen canh, trồng xen | ปลูกพืชแซม, ปลูกแซม, พืชแซม | သီးညှပ်စိုက်ပျိုးခြင်း, သီးညှပ် | अंतर्वर्ती खेती, मिश्रित खेती | आंतरपीक, मिश्र पीक | salitang pagtatanim, intercropping
irrigation | 灌漑, かんがい, 潅水 | tưới tiêu, thủy lợi, tưới nước ruộng | ชลประทาน, การชลประทาน, การให้น้ำพืช | ဆည်မြောင်း, ရေသွင်းစိုက်ပျိုးခြင်း | सिंचाई, सिंचन | सिंचन, ओलित | irigasyon, patubig
irrigation canal, irrigation ditch | 用水路, 農業用水路, 灌漑水路 | kênh thủy lợi, mương tưới, kênh mương nội đồng | คลองชลประทาน, คลองส่งน้ำ, เหมืองฝาย | ဆည်မြောင်းတူးမြောင်း, ရေသွင်းမြောင်း | सिंचाई नहर, नहर की नाली | सिंचन कालवा, पाटचारी | kanal ng irigasyon, kanal ng patubig
irrigation water, agricultural water | 農業用水, 灌漑用水 | nước tưới, nước tưới tiêu | น้ำเพื่อการเกษตร, น้ำชลประทาน | စိုက်ပျိုးရေ, ဆည်ရေ | सिंचाई का पानी, सिंचाई जल | सिंचनाचे पाणी, शेतीचे पाणी | tubig pang-irigasyon, tubig pansakahan
jackfruit | ジャックフルーツ, パラミツ | mít, quả mít | ขนุน, ลูกขนุน | ပိန္နဲသီး | कटहल | फणस | langka
jute | ジュート, 黄麻, コウマ | đay, cây đay | ปอกระเจา, ปอแก้ว | ဂုန်လျှော် | जूट, पटसन | ताग, जूट | jute, saluyot na hibla
lemon, lime | レモン, ライム, 檸檬 | chanh, quả chanh | มะนาว, เลมอน | သံပုရာသီး, ရှောက်သီး | नींबू | लिंबू | kalamansi, limon, dayap
lentil | レンズ豆, ヒラマメ | đậu lăng | ถั่วเลนทิล | ပဲနီလေး, ပဲရာဇာ | मसूर, मसूर दाल | मसूर | lentils, lentehas
lettuce, salad greens | レタス, サラダ菜, サニーレタス | xà lách, rau xà lách | ผักกาดหอม, ผักสลัด | ဆလတ်ရွက် | सलाद पत्ता, लेट्यूस | लेट्यूस, सॅलडची पाने | litsugas, letsugas
longan | リュウガン, 竜眼, ロンガン | nhãn lồng, quả nhãn | ลำไย | လုံငန်းသီး | लौंगन | लाँगन | longan
lychee, litchi | ライチ, レイシ, 茘枝 | quả vải, vải thiều | ลิ้นจี่ | လိုင်ချီးသီး | लीची | लिची | letsiyas, lychee
mango | マンゴー | xoài, quả xoài | มะม่วง | သရက်သီး | आम का फल, आम का बाग | आंबा, हापूस | mangga
mangosteen | マンゴスチン | măng cụt, quả măng cụt | มังคุด | မင်းဂွတ်သီး, မင်းကွတ်သီး | मैंगोस्टीन | मँगोस्टीन | mangosteen, manggis
melon, muskmelon | メロン, マスクメロン | dưa lưới, dưa vàng | เมล่อน, แตงไทย | သခွားမွှေးသီး | खरबूजा | खरबूज | melon, milon
millet, pearl millet | 雑穀, きび, トウジンビエ | hạt kê, cây kê | ข้าวฟ่างไข่มุก, ลูกเดือย | ဆပ်, နှံစားပြောင်းသေး | बाजरा, मोटा अनाज | बाजरी, भरडधान्य | millet, dawa
mulch, mulching film | マルチ, マルチシート, 敷きわら | phủ đất, màng phủ nông nghiệp, phủ rơm | คลุมดิน, พลาสติกคลุมดิน, ฟางคลุมดิน | မြေဖုံးပစ္စည်း, မြေဖုံးပလတ်စတစ် | मल्च, मल्चिंग, पलवार | आच्छादन, मल्चिंग पेपर | mulch, pantakip sa lupa
mung bean, green gram | 緑豆, リョクトウ, ムング豆 | đậu xanh, hạt đậu xanh | ถั่วเขียว | ပဲတီစိမ်း, ပဲတီ | मूंग, मूंग दाल | मूग, मूग डाळ | munggo, monggo, mung bean
mushroom, mushroom growing | きのこ, キノコ, 茸, しいたけ | nấm ăn, nấm rơm, trồng nấm | เห็ด, เห็ดฟาง, เพาะเห็ด | မှို, မှိုစိုက်ပျိုးခြင်း | मशरूम, खुंबी | अळिंबी, मशरूम | kabute
mustard, mustard seed | からし菜, マスタード, カラシナ | mù tạt, hạt cải | มัสตาร์ด, ผักกาดเขียว | မုန်ညင်း, မုန်ညင်းစေ့ | सरसों, राई | मोहरी | mustasa
nitrogen fertiliser, nitrogenous fertilizer | 窒素肥料, 窒素質肥料 | phân đạm, phân bón đạm | ปุ๋ยไนโตรเจน, แม่ปุ๋ยไนโตรเจน | နိုက်ထရိုဂျင်မြေဩဇာ | नाइट्रोजन उर्वरक, नत्रजन खाद | नत्रयुक्त खत, नायट्रोजन खत | patabang may nitroheno, nitrogen fertilizer
oil palm, palm plantation | アブラヤシ, パーム農園, 油やし | cây cọ dầu, cọ dầu | ปาล์มน้ำมัน, สวนปาล์ม | ဆီအုန်း, ဆီအုန်းပင် | ऑयल पाम, ताड़ तेल का पेड़ | तेल पाम, तेलताड | oil palm, palmang langis
okra, lady's finger | オクラ, おくら | đậu bắp, mướp tây | กระเจี๊ยบเขียว, กระเจี๊ยบมอญ | ရုံးပတီသီး | भिंडी | भेंडी | okra
onion | 玉ねぎ, たまねぎ, タマネギ | hành tây, củ hành | หัวหอม, หอมใหญ่, หอมแดง | ကြက်သွန်နီ, ကြက်သွန် | प्याज, प्याज़ | कांदा, कांदे | sibuyas
orange, mandarin | みかん, 柑橘, オレンジの実 | quả cam, cam sành, quýt | ส้มเขียวหวาน, ผลส้ม, สวนส้ม | လိမ္မော်သီး | संतरा, नारंगी | संत्रे, मोसंबी | dalandan, dalanghita, kahel
orchard | 果樹園, 果園 | vườn cây ăn quả, vườn cây ăn trái | สวนผลไม้ | သစ်သီးခြံ, ဥယျာဉ်ခြံ | फलों का बाग, बाग-बगीचा | फळबाग | taniman ng prutas, halamanan ng prutas
organic farming, organic agriculture | 有機農業, 有機栽培, オーガニック農業 | nông nghiệp hữu cơ, canh tác hữu cơ | เกษตรอินทรีย์ | အော်ဂဲနစ်စိုက်ပျိုးရေး, သဘာဝမြေဩဇာစိုက်ပျိုးရေး | जैविक खेती, प्राकृतिक खेती | सेंद्रिय शेती, नैसर्गिक शेती | organikong pagsasaka, organic farming
organic fertiliser, organic fertilizer | 有機肥料, 有機質肥料 | phân hữu cơ, phân bón hữu cơ | ปุ๋ยอินทรีย์ | အော်ဂဲနစ်မြေဩဇာ, သဘာဝမြေဩဇာ | जैविक खाद, ऑर्गेनिक खाद | सेंद्रिय खत | organikong pataba, organikong abono
paddy field, rice field, rice paddy | 水田, 田んぼ, 稲田 | ruộng lúa, cánh đồng lúa, ruộng nước | นาข้าว, ทุ่งนา, ท้องนา | လယ်ကွင်း, စပါးခင်း, လယ်မြေ | धान का खेत, धान खेत | भातशेती, भातखाचर | palayan, taniman ng palay
papaya | パパイヤ, パパイア | đu đủ, quả đu đủ | มะละกอ | သင်္ဘောသီး | पपीता | पपई | papaya
pea | えんどう豆, グリーンピース, エンドウ | đậu Hà Lan | ถั่วลันเตา | ပဲစေ့စိမ်း, စားတော်ပဲ | मटर | वाटाणा, मटार | gisantes, sitsaro
pepper, black pepper | 胡椒, こしょう, ブラックペッパー | hồ tiêu, hạt tiêu | พริกไทย, พริกไทยดำ | ငရုတ်ကောင်း | काली मिर्च | काळी मिरी, मिरे | paminta
pesticide | 農薬, 防除薬剤 | thuốc bảo vệ thực vật, nông dược trừ sâu | สารกำจัดศัตรูพืช, สารเคมีกำจัดศัตรูพืช | ပိုးသတ်ဆေးဝါး, ပိုးမွှားကာကွယ်ဆေး | पेस्टिसाइड, कीटनाशी रसायन | कीडनाशक, पेस्टिसाइड | pestisidyo, pamatay-peste
pesticide residue | 残留農薬, 農薬残留 | dư lượng thuốc bảo vệ thực vật, tồn dư thuốc trừ sâu | สารพิษตกค้าง, สารเคมีตกค้างในผัก | ပိုးသတ်ဆေးကြွင်းကျန်, ပိုးသတ်ဆေးဓာတ်ကြွင်း | कीटनाशक अवशेष, कीटनाशक के अंश | कीटकनाशकांचे अवशेष | tira ng pestisidyo, pesticide residue
phosphate fertiliser, phosphate fertilizer | リン酸肥料, 過リン酸石灰 | phân lân, supe lân | ปุ๋ยฟอสเฟต, ปุ๋ยฟอสฟอรัส | ဖော့စဖိတ်မြေဩဇာ, တီစူပါ | फॉस्फेट खाद, डीएपी खाद, सुपर फॉस्फेट | स्फुरदयुक्त खत, सुपर फॉस्फेट | patabang pospeyt, phosphate fertilizer
pigeon pea, red gram | キマメ, 樹豆 | đậu triều, đậu săng | ถั่วมะแฮะ, ถั่วแระต้น | ပဲစင်းငုံ | अरहर, तूर दाल | तूर, तूर डाळ | kadyos
pineapple | パイナップル, パイン | dứa, quả dứa, thơm | สับปะรด | နာနတ်သီး | अनानास | अननस | pinya
plantation, estate crop | プランテーション, 大規模農園 | đồn điền, vùng trồng tập trung | สวนขนาดใหญ่, แปลงปลูกขนาดใหญ่ | စိုက်ခင်းကြီး, ခြံမြေစိုက်ခင်း | बागान, प्लांटेशन | मळा लागवड, प्लँटेशन | plantasyon, malawakang taniman
plough, plow | 鋤, すき, プラウ, 犂 | cái cày, cày ruộng, cày bừa | คันไถ, ไถนา | ထယ်, လယ်ထွန် | हल, हल चलाना | नांगर, नांगरणी | araro, pag-aararo
pomegranate | ざくろ, 石榴, ザクロ | lựu, quả lựu | ผลทับทิม, ต้นทับทิม | သလဲသီး | अनार | डाळिंब | granada, pomegranate
potash fertiliser, potassium fertilizer | カリ肥料, 塩化カリ肥料 | phân kali | ปุ๋ยโพแทช, ปุ๋ยโพแทสเซียม | ပိုတက်မြေဩဇာ | पोटाश खाद, पोटाश उर्वरक | पालाशयुक्त खत, पोटॅश खत | patabang potash, potash
potato | じゃがいも, ジャガイモ, 馬鈴薯 | khoai tây, củ khoai tây | มันฝรั่ง | အာလူး | आलू | बटाटा, बटाटे | patatas
pumpkin, squash | かぼちゃ, 南瓜, カボチャ | bí đỏ, bí ngô | ฟักทอง | ရွှေဖရုံသီး, ဖရုံသီး | कद्दू, सीताफल | भोपळा, लाल भोपळा | kalabasa
radish, daikon | 大根, だいこん, ダイコン | củ cải, củ cải trắng | หัวไชเท้า, หัวผักกาด | မုန်လာဥ, မုန်လာဥဖြူ | मूली | मुळा | labanos
rapeseed, canola | 菜種, なたね, ナタネ | cải dầu, hạt cải dầu | คาโนลา, เมล็ดเรพ | မုန်ညင်းဆီစေ့ | तोरिया, कैनोला | रेपसीड, कॅनोला | rapeseed, canola
rice, rice plant | 米, 稲, 稲作, コメ | lúa gạo, cây lúa, gạo | ข้าว, ต้นข้าว, ข้าวเปลือก | ဆန်, စပါး, ဆန်စပါး | चावल, धान | तांदूळ, भात पीक | palay, bigas
rice bran | 米ぬか, 米糠, ぬか | cám gạo | รำข้าว | ဖွဲနု | चावल की भूसी, राइस ब्रान | तांदळाचा कोंडा, राईस ब्रान | darak
rice husk, rice hull, paddy husk | もみ殻, 籾殻, モミガラ | trấu, vỏ trấu | แกลบ | စပါးခွံ, ဖွဲကြမ်း | धान की भूसी, धान का छिलका | भाताचे तूस, तूस | ipa, ipa ng palay, rice hull
rice mill, rice milling | 精米所, 精米機, 精米 | nhà máy xay xát, xay xát gạo, máy xay lúa | โรงสีข้าว, โรงสี, สีข้าว | ဆန်စက်, ဆန်ကြိတ်ခွဲစက် | चावल मिल, राइस मिल | भात गिरणी, राईस मिल | kiskisan, gilingan ng palay
rice straw, straw | 稲わら, 藁, わら, 麦わら | rơm rạ, rơm | ฟางข้าว, ฟาง | ကောက်ရိုး | पुआल, पराल | भाताचा पेंढा, पेंढा | dayami, rice straw
salt-tolerant rice | 耐塩性イネ, 塩害に強い稲 | lúa chịu mặn, giống lúa chịu mặn | ข้าวทนเค็ม, พันธุ์ข้าวทนเค็ม | ဆားငန်ခံစပါး | लवण सहनशील धान, खारा सहने वाला धान | क्षार सहनशील भात | palay na matibay sa alat
sapling, seedling | 苗, 苗木, 実生 | cây con, cây giống, mạ non | ต้นกล้า, กล้าไม้, เบี้ยกล้าไม้ | ပျိုးပင် | पौध, पौधशाला का पौधा | रोपे, कलम | punla
seed | 種, 種子, タネ | hạt giống, hạt | เมล็ดพันธุ์, เมล็ดพืช | မျိုးစေ့ | बीज | बियाणे, बी-बियाणे | binhi, buto
sesame | ごま, 胡麻, ゴマ | vừng, hạt mè | งาดำ, เมล็ดงา | နှမ်း | तिल, तिल के बीज | तीळ | linga
sickle | 鎌, かま, 草刈り鎌 | liềm, cái liềm | เคียว, เคียวเกี่ยวข้าว | တံစဉ် | हंसिया, दरांती | विळा, कोयता | karit, lilik
slash-and-burn, shifting cultivation | 焼畑, 焼き畑農業 | đốt nương làm rẫy, du canh | ไร่เลื่อนลอย, เผาป่าทำไร่ | တောင်ယာ, ရွှေ့ပြောင်းတောင်ယာ | झूम खेती, स्थानांतरी खेती | फिरती शेती, झूम शेती | kaingin, pagkakaingin
smallholder, small farmer | 小規模農家, 小農, 零細農家 | nông hộ nhỏ, nông dân sản xuất nhỏ | เกษตรกรรายย่อย | အသေးစားတောင်သူ, အသေးစားလယ်သမား | छोटा किसान, सीमांत किसान | अल्पभूधारक शेतकरी, लहान शेतकरी | maliit na magsasaka
sorghum | ソルガム, もろこし, モロコシ | cao lương, lúa miến | ข้าวฟ่าง | နှံစားပြောင်း | ज्वार | ज्वारी | sorghum, batad
sowing, seeding | 播種, 種まき, 種蒔き | gieo hạt, gieo sạ | หว่านเมล็ด, หว่านข้าว, การหว่าน | ကြဲပက်ခြင်း, မျိုးစေ့ချခြင်း | बुवाई, बोआई | पेरणी | paghahasik, pagpupunla
soybean, soya | 大豆, だいず, ダイズ | đậu nành, đậu tương | ถั่วเหลือง | ပဲပုပ် | सोयाबीन | सोयाबीन | soya, utaw, soybean
spice | 香辛料, スパイス | gia vị, cây gia vị | เครื่องเทศ | ဟင်းခတ်အမွှေးအကြိုင် | मसाला, मसाले | मसाले, मसाल्याचे पदार्थ | pampalasa, rekado
spinach, leafy vegetable | ほうれん草, 葉物野菜, 青菜 | rau chân vịt, rau lá, rau cải bó xôi | ผักโขม, ผักใบเขียว | ဟင်းနုနွယ်, ရွက်စားသီးနှံ | पालक | पालक भाजी, पालेभाजी | spinach, madahong gulay
sprinkler irrigation, sprinkler | スプリンクラー, 散水灌漑 | tưới phun mưa, vòi tưới phun | สปริงเกลอร์, ระบบพ่นฝอย | ရေပန်းရေသွင်းစနစ်, ရေဖျန်းစက် | फव्वारा सिंचाई, स्प्रिंकलर | तुषार सिंचन, स्प्रिंकलर | sprinkler, pandilig na pabuga
stubble burning, straw burning | 野焼き, わら焼き, 稲わら焼却 | đốt rơm rạ, đốt đồng | เผาตอซัง, เผาฟางข้าว, เผาในที่โล่งทางการเกษตร | ရိုးပြတ်မီးရှို့ခြင်း, ကောက်ရိုးမီးရှို့ခြင်း | पराली जलाना, पुआल जलाना | पाचट जाळणे, धसकटे जाळणे, काड जाळणे | pagsusunog ng dayami, pagsunog ng tira ng ani
sugarcane, cane | さとうきび, サトウキビ, 甘蔗 | mía, cây mía | อ้อย, ไร่อ้อย | ကြံ, ကြံပင် | गन्ना, ईख | ऊस | tubo, tubuhan
sunflower | ひまわり, 向日葵, ヒマワリ | hướng dương, hạt hướng dương | ทานตะวัน, เมล็ดทานตะวัน | နေကြာ, နေကြာပန်း | सूरजमुखी | सूर्यफूल | mirasol, sunflower
sweet potato | さつまいも, サツマイモ, 甘藷 | khoai lang | มันเทศ | ကန်စွန်းဥ | शकरकंद | रताळे | kamote
taro | 里芋, サトイモ, タロイモ | khoai môn, khoai sọ | เผือก | ပိန်းဥ | अरबी, घुइयां | अळू, अळकुडी | gabi, taro
tea leaf, tea plantation | 茶葉, 茶畑, お茶の葉 | lá chè, đồi chè, cây chè | ใบชา, ไร่ชา | လက်ဖက်, လက်ဖက်ခြံ | चाय पत्ती, चाय बागान | चहाची पाने, चहाचा मळा | dahon ng tsaa, taniman ng tsaa
terraced field, rice terrace | 棚田, 段々畑 | ruộng bậc thang | นาขั้นบันได | လှေကားထစ်လယ်, လှေကားထစ်စိုက်ခင်း | सीढ़ीदार खेत | पायऱ्यांची शेती, टप्प्याटप्प्याची शेती | hagdan-hagdang palayan, payyo
threshing, threshing machine | 脱穀, 脱穀機 | tuốt lúa, đập lúa, máy tuốt lúa | นวดข้าว, เครื่องนวดข้าว | ခြွေလှေ့ခြင်း, စပါးခြွေစက် | मड़ाई, थ्रेशर, गहाई | मळणी, मळणी यंत्र | paggiik, thresher, panggiik
tillage, land preparation | 耕起, 耕うん, 田起こし | làm đất, cày xới | ไถพรวน, เตรียมดิน, เตรียมแปลงปลูก | မြေပြုပြင်ခြင်း, ထယ်ထိုးထွန်ယက် | जुताई, खेत की तैयारी | नांगरट, पूर्वमशागत | pagbubungkal ng lupa, paghahanda ng lupa
tobacco, tobacco leaf | 葉たばこ, タバコの葉, たばこ栽培 | thuốc lá sợi, cây thuốc lá | ยาสูบ, ใบยาสูบ | ဆေးရွက်ကြီး, ဆေးရွက် | तंबाकू | तंबाखू | tabako
tomato | トマト, とまと | cà chua, quả cà chua | มะเขือเทศ | ခရမ်းချဉ်သီး | टमाटर | टोमॅटो | kamatis
tractor | トラクター, トラクタ | máy kéo, máy cày | รถแทรกเตอร์, แทรกเตอร์, รถไถ | ထွန်စက်ကြီး, ထရက်တာ | ट्रैक्टर | ट्रॅक्टर | traktora, tractor
transplanting, rice planting | 田植え, 移植, 田植え機 | cấy lúa, cấy mạ, máy cấy | ดำนา, ปักดำ, รถดำนา | ကောက်စိုက်, ကောက်စိုက်စက် | रोपाई, धान रोपाई | लावणी, भात लावणी, पुनर्लागवड | pagtatanim ng palay, lipat-tanim
turmeric | ウコン, ターメリック, 鬱金 | nghệ, củ nghệ | ขมิ้น, ขมิ้นชัน | နနွင်း | हल्दी | हळद | luyang dilaw, turmeric
urea | 尿素, 尿素肥料 | phân urê, u-rê | ยูเรีย, ปุ๋ยยูเรีย | ယူရီးယား, ပုလဲမြေဩဇာ | यूरिया | युरिया | urea
vegetable | 野菜, 青果, やさい | rau, rau củ, rau quả | ผัก, พืชผัก | ဟင်းသီးဟင်းရွက်, အသီးအရွက် | सब्जी, सब्जियां, तरकारी | भाजी, भाजीपाला | gulay
vegetable garden, kitchen garden, vegetable plot | 菜園, 家庭菜園, 野菜畑 | vườn rau | สวนผัก, สวนครัว, แปลงผัก | ဟင်းရွက်စိုက်ခင်း, ဟင်းသီးဟင်းရွက်ခြံ | सब्जी बाड़ी, किचन गार्डन | परसबाग, भाजीचा मळा | gulayan
watering, plant watering | 水やり, 散水, 水撒き | tưới cây, tưới nước cho cây | รดน้ำต้นไม้, รดน้ำ | ရေလောင်းခြင်း, အပင်ရေလောင်း | पौधों को पानी देना, पानी का छिड़काव | झाडांना पाणी देणे, पाणी शिंपडणे | pagdidilig, dilig
watermelon | すいか, 西瓜, スイカ | dưa hấu | แตงโม | ဖရဲသီး | तरबूज | कलिंगड, टरबूज | pakwan
weed | 雑草, 草ぼうぼう | cỏ dại | วัชพืช, หญ้ารก | ပေါင်းပင်, ပေါင်းမြက် | खरपतवार, घास-फूस | तण | damong ligaw, damo
weeding, weed control | 除草, 草取り, 草むしり | làm cỏ, nhổ cỏ | กำจัดวัชพืช, ถอนหญ้า, ดายหญ้า | ပေါင်းသင်ခြင်း, ပေါင်းနုတ် | निराई, निराई-गुड़ाई | खुरपणी, निंदणी, तण काढणे | paggagamas, pag-aalis ng damo
wheat | 小麦, コムギ, 麦 | lúa mì, tiểu mạch | ข้าวสาลี | ဂျုံ | गेहूं, गेहूँ | गहू | trigo
winnowing, grain cleaning | 風選, 唐箕, 穀物選別 | sàng sảy, quạt thóc | ฝัดข้าว, สีฝัดข้าว | လှေ့ခြင်း, ဇကာချခြင်း | ओसाई, अनाज की सफाई | उफणणी, पाखडणे | pagtatahip, pagpapahangin ng palay
yam | 山芋, ヤムイモ, 長芋 | củ từ, khoai mỡ | มันมือเสือ, หัวกลอย | မြောက်ဥ | रतालू, जिमीकंद | सुरण, कोनफळ | ube, ubi
`;
