/** Words of plants and soil: trees, forests, land, erosion and composting; see ../model.ts for the columns. */
export const plantSoil = `
acacia | アカシア | cây keo, keo lai | กระถินเทพา, ต้นกระถิน | အကေရှား, မန်ဂျန်ရှား | बबूल, कीकर | बाभूळ | akasya
acid soil, acidic soil | 酸性土壌, 酸性土 | đất chua, đất phèn | ดินเปรี้ยว, ดินกรด | အက်ဆစ်မြေ, မြေချဉ် | अम्लीय मिट्टी | आम्लयुक्त माती | maasim na lupa
aerobic composting | 好気性発酵堆肥化, 好気発酵, 好気性堆肥化 | ủ phân hiếu khí, ủ hiếu khí | หมักแบบใช้อากาศ, หมักปุ๋ยแบบเติมอากาศ | လေရှိမြေဆွေးပြုလုပ်ခြင်း, လေလိုမြေဆွေး | वायवीय कम्पोस्टिंग | वायुजीवी कंपोस्टिंग | aerobikong pag-aabono, aerobic composting
afforestation, reforestation | 植林, 造林, 森林再生 | trồng rừng, tái trồng rừng, phủ xanh đất trống | ปลูกป่า, ฟื้นฟูป่า | သစ်တောစိုက်ခင်း, သစ်တောပြန်လည်စိုက်ပျိုးခြင်း | वनीकरण, वनरोपण | वनीकरण, वृक्षारोपण मोहीम | muling pagtatanim ng gubat, reforestation
agroforestry | アグロフォレストリー, 森林農業 | nông lâm kết hợp | วนเกษตร | သစ်တောသီးနှံရောနှောစိုက်ပျိုး, သီးနှံသစ်တောရောနှောစိုက်ခင်း | कृषि वानिकी | कृषी वनीकरण, वनशेती | agroforestry, agrogubat
albizia, rain tree | ネムノキ, アメリカネム | cây muồng, cây me tây | ต้นจามจุรี, ต้นก้ามปู | ကုက္ကို, ကုက္ကိုပင် | शिरीष | शिरीष | akasyang ulan, rain tree
alkaline soil | アルカリ土壌, アルカリ性土壌 | đất kiềm | ดินด่าง | အယ်ကာလိုင်းမြေ, ဆပ်ပြာမြေ | क्षारीय मिट्टी, ऊसर मिट्टी | क्षारयुक्त माती, चोपण जमीन | alkalinong lupa
areca palm, betel nut | ビンロウ, 檳榔 | cây cau, quả cau | ต้นหมาก, หมากพลู | ကွမ်းသီး, ကွမ်းသီးပင် | सुपारी | सुपारी | bunga, nganga
arid land, dryland | 乾燥地, 半乾燥地 | đất khô cằn, vùng đất khô hạn | ดินแห้งแล้ง, พื้นที่แห้งแล้ง | မိုးခေါင်ရေရှားဒေသ, ခြောက်သွေ့မြေ | शुष्क भूमि, सूखी जमीन | कोरडवाहू जमीन, शुष्क प्रदेश | tigang na lupa
bamboo grove, bamboo forest | 竹林, 竹やぶ, 放置竹林 | rừng tre, lũy tre | ป่าไผ่, กอไผ่ | ဝါးတော, ဝါးရုံ | बांस का जंगल, बांस का झुरमुट | बांबूचे बन, बांबू वन | kawayanan
banyan, fig tree | ガジュマル, ベンガルボダイジュ | cây đa, cây si | ต้นไทร, ต้นโพธิ์ | ညောင်ပင် | बरगद, पीपल | वड, पिंपळ | balete, puno ng balete
bark, tree bark | 樹皮, バーク, 木の皮 | vỏ cây | เปลือกไม้ | သစ်ခေါက်, အပင်အခေါက် | पेड़ की छाल, छाल | झाडाची साल | balat ng puno, balat ng kahoy
bedrock, rock layer | 岩盤, 基盤岩 | đá gốc, tầng đá | หินดาน, ชั้นหิน | အောက်ခံကျောက်, ကျောက်သားလွှာ | आधार शैल, चट्टानी परत | खडकाचा थर, मूळ खडक | batong-sahig, sapin ng bato
biochar | バイオ炭, バイオチャー, もみ殻くん炭 | than sinh học | ถ่านชีวภาพ, ไบโอชาร์ | ဇီဝမီးသွေး, ဘိုင်အိုချာ | बायोचार, जैव चारकोल | बायोचार, जैव कोळसा | biochar, uling na pampataba
black soil, regur soil | 黒土, 黒ボク土 | đất đen | ดินดำ | မြေနက်, စနယ်မြေ | काली मिट्टी | काळी माती, काळी कसदार जमीन | itim na lupa
bokashi, fermented compost | ぼかし肥料, ボカシ | phân bokashi, ủ bokashi | ปุ๋ยโบกาชิ, ปุ๋ยหมักชีวภาพ | ဘိုကာရှီ, အချဉ်ဖောက်မြေဆွေး | बोकाशी खाद | बोकाशी खत | bokashi, binurong pataba
bonsai, potted plant | 盆栽, 鉢植え, 観葉植物 | cây cảnh, cây bonsai, cây trồng chậu | ไม้กระถาง, บอนไซ | ပန်းအိုးပင်, ဘွန်ဆိုင်း | गमले का पौधा, बोनसाई | कुंडीतील झाड, बोन्साय | halamang nakapaso, bonsai
botanical garden, arboretum | 植物園, 樹木園 | vườn bách thảo, vườn thực vật | สวนพฤกษศาสตร์ | ရုက္ခဗေဒဥယျာဉ် | वनस्पति उद्यान | वनस्पती उद्यान | harding botaniko, botanical garden
branch, twig | 枝, 小枝 | cành cây, nhánh cây | กิ่งไม้ | သစ်ကိုင်း, သစ်ခက် | टहनी, पेड़ की डाल | फांदी, डहाळी | sanga, sanga ng puno
broadleaf tree, hardwood | 広葉樹, 落葉樹 | cây lá rộng, gỗ cứng | ไม้ใบกว้าง, ไม้เนื้อแข็ง | ရွက်ပြန့်ပင်, သစ်မာ | चौड़ी पत्ती वाला पेड़, कठोर लकड़ी | रुंदपर्णी वृक्ष, कठीण लाकूड | punong malapad ang dahon, matigas na kahoy
bud, shoot | 芽, 新芽, つぼみ | chồi non, mầm cây, nụ hoa | หน่ออ่อน, ตาดอก, ยอดอ่อน | အဖူး, အညွန့် | कली, कोंपल | कळी, कोंब | usbong, buko ng bulaklak
cactus, succulent | サボテン, 多肉植物 | xương rồng, sen đá | กระบองเพชร, แคคตัส | ရှားစောင်း | कैक्टस, नागफनी | निवडुंग, कॅक्टस | kaktus
carbon nitrogen ratio | 炭素窒素比, C/N比 | tỷ lệ carbon nitơ, tỷ lệ C/N | อัตราส่วนคาร์บอนต่อไนโตรเจน | ကာဗွန်နိုက်ထရိုဂျင်အချိုး | कार्बन नाइट्रोजन अनुपात | कार्बन नत्र गुणोत्तर | proporsiyon ng karbon at nitroheno
casuarina, she-oak | モクマオウ | phi lao, cây phi lao | สนทะเล, ต้นสนทะเล | ပင်လယ်ကပွီး, ပင်လယ်ထင်းရှူး | कैजुरीना | सुरू, सुरूचे झाड | agoho
clay soil, clay | 粘土, 粘土質土壌, 粘性土 | đất sét, sét | ดินเหนียว, ดินเลน | ရွှံ့စေး, မြေစေး | चिकनी मिट्टी | चिकणमाती | luwad, putik na luwad
coastal forest, shelterbelt | 海岸林, 防砂林, 防風林 | rừng phòng hộ ven biển, rừng chắn sóng | ป่าชายหาด, แนวกันลมชายฝั่ง | ကမ်းရိုးတန်းသစ်တော, လေကာသစ်တော | तटीय वन, आश्रय पट्टी | किनारी वन, सुरूचे बन | gubat sa baybayin, pananggang-hangin sa baybayin
community forest | 共有林, コミュニティ林, 里山林 | rừng cộng đồng | ป่าชุมชน | အစုအဖွဲ့ပိုင်သစ်တော, ဒေသခံပြည်သူအစုအဖွဲ့ပိုင်သစ်တော | सामुदायिक वन | सामुदायिक वन, गावराई | gubat ng komunidad, community forest
compost | 堆肥, コンポスト, たい肥 | phân ủ, phân compost, phân hữu cơ ủ | ปุ๋ยหมัก, ปุ๋ยคอมโพสต์ | မြေဆွေး, သဘာဝမြေဆွေး | कम्पोस्ट, कंपोस्ट खाद | कंपोस्ट, कंपोस्ट खत | kompost, compost, bulok na pataba
compost heap, compost pile | 堆肥の山, 堆肥舎, 堆積発酵 | đống ủ, đống phân ủ | กองปุ๋ยหมัก | မြေဆွေးပုံ | खाद का ढेर, कम्पोस्ट ढेर | खताचा ढीग, कंपोस्ट ढीग | tambak ng kompost, bunton ng kompost
compost maturity, mature compost | 完熟堆肥, 腐熟 | phân đã hoai mục, độ hoai mục | ปุ๋ยหมักที่ย่อยสลายแล้ว, ปุ๋ยหมักสมบูรณ์ | ဆွေးမြည့်ပြီးမြေဆွေး | पकी हुई खाद | परिपक्व कंपोस्ट, कुजलेले खत | hinog na kompost
composting | 堆肥化, コンポスト化, たい肥化 | ủ phân, làm phân compost, ủ rác hữu cơ | ทำปุ๋ยหมัก, การหมักปุ๋ย | မြေဆွေးပြုလုပ်ခြင်း, မြေဆွေးလုပ်ငန်း | कम्पोस्टिंग, खाद बनाना | कंपोस्टिंग, खतनिर्मिती | pagkokompost, composting, paggawa ng kompost
composting plant, compost facility | 堆肥化施設, コンポストプラント, 堆肥センター | nhà máy phân compost, nhà máy chế biến phân hữu cơ | โรงปุ๋ยหมัก, โรงงานปุ๋ยหมัก | မြေဆွေးစက်ရုံ | कम्पोस्ट संयंत्र, खाद कारखाना | कंपोस्ट प्रकल्प, खतनिर्मिती प्रकल्प | planta ng kompost, pasilidad ng composting
conifer, cedar | 針葉樹, スギ, ヒノキ | cây lá kim, cây tùng | ไม้สน, ต้นสนซีดาร์ | ထင်းရှူးမျိုးဝင်, အပ်ရွက်သစ်ပင် | शंकुधारी वृक्ष, देवदार | सूचिपर्णी वृक्ष, देवदार | konipero, sedro
contaminated soil, polluted soil | 汚染土壌, 汚染土 | đất ô nhiễm, đất nhiễm độc | ดินปนเปื้อน | ညစ်ညမ်းမြေ, အဆိပ်သင့်မြေ | दूषित मिट्टी, प्रदूषित मिट्टी | दूषित माती, प्रदूषित जमीन | kontaminadong lupa, maruming lupa
cover crop, ground cover plant | 被覆作物, カバークロップ, 地被植物 | cây phủ đất, cây che phủ | พืชคลุมดิน | မြေဖုံးသီးနှံ, မြေဖုံးအပင် | आवरण फसल | आच्छादन पीक | panakip na halaman, cover crop
cutting propagation, grafting | 挿し木, 接ぎ木 | giâm cành, ghép cây, chiết cành | ปักชำ, ตอนกิ่ง, เสียบยอด | ကိုင်းကူး, ကိုင်းဖြတ်စိုက် | कलम लगाना, ग्राफ्टिंग | कलम करणे, छाट कलम | paghuhugpong, pagsusupling
drought-tolerant plant, xerophyte | 耐乾性植物, 乾燥に強い植物 | cây chịu hạn | พืชทนแล้ง | မိုးခေါင်ခံပင် | सूखा सहनशील पौधा | दुष्काळ सहनशील वनस्पती | halamang matibay sa tagtuyot
dry leaves burning, leaf burning | 落ち葉焚き, 枯れ草焼き | đốt lá khô, đốt lá cây | เผาใบไม้, เผาหญ้า | သစ်ရွက်မီးရှို့ခြင်း | पत्ते जलाना, सूखी पत्ती जलाना | पालापाचोळा जाळणे | pagsisiga ng dahon
earth mound, embankment fill | 盛土, 築山, 盛り土 | đắp đất, gò đất | คันดิน, ถมดินพูน | မြေဖို့တာ, မြေပုံ | मिट्टी का तटबंध, मिट्टी भराव | मातीचा भराव, मातीचा बांध | tambak na lupa, pilapil
eucalyptus | ユーカリ, ゆーかり | bạch đàn, khuynh diệp | ยูคาลิปตัส | ယူကလစ် | यूकेलिप्टस, सफेदा पेड़, नीलगिरी | निलगिरी | eukalipto, eucalyptus
excavated soil, surplus soil | 建設発生土, 残土, 掘削土 | đất đào, đất thải xây dựng | ดินขุด, ดินที่ขุดออก | တူးမြေ, တူးဖော်မြေစာ | खुदाई की मिट्टी, उत्खनित मिट्टी | खोदकामाची माती | hinukay na lupa, lupang hukay
fermentation | 発酵, 醗酵, はっこう | lên men, quá trình lên men | การหมัก, หมักดอง, กระบวนการหมัก | အချဉ်ဖောက်ခြင်း, အချဉ်ပေါက် | किण्वन, खमीर उठना | किण्वन, आंबवणे | pagbuburo, permentasyon
fern plant | シダ植物, 羊歯 | cây dương xỉ, dương xỉ | เฟิร์น, ต้นเฟิร์น | ဒရင်ကောက်ပင် | फर्न पौधा | नेचे वनस्पती, फर्न | pako, halamang pako
firebreak, forest fire belt | 防火帯, 延焼防止帯 | đường băng cản lửa | แนวกันไฟ | မီးကာလမ်း, မီးတားလမ်း | अग्नि रेखा, फायर लाइन | जाळरेषा, अग्निरेषा | harang sa sunog sa gubat, firebreak
forest degradation, forest loss | 森林劣化, 森林の荒廃 | suy thoái rừng, rừng bị tàn phá | ป่าเสื่อมโทรม | သစ်တောအတန်းအစားကျဆင်းခြင်း | वन क्षरण, जंगल घटना | जंगलाचा ऱ्हास | pagkasira ng gubat
forest floor, leaf litter | 林床, リター層 | thảm mục, tầng thảm mục | พื้นป่า, ซากใบไม้ทับถม | တောကြမ်းပြင်, သစ်ရွက်ဆွေး | वन तल, पत्तों की परत | जंगलतळ, पानांचा थर | sahig ng gubat
forest product, non-timber product | 林産物, 特用林産物 | lâm sản, lâm sản ngoài gỗ | ของป่า, ผลิตผลจากป่า | သစ်တောထွက်ပစ္စည်း | वन उपज, वनोपज | वनोपज, गौण वनोपज | produkto ng gubat
forestry, forest management | 林業, 森林管理, 森林経営 | lâm nghiệp, quản lý rừng | การป่าไม้, วนศาสตร์, จัดการป่า | သစ်တောလုပ်ငန်း, သစ်တောစီမံအုပ်ချုပ်မှု | वानिकी, वन प्रबंधन | वनशास्त्र, वन व्यवस्थापन | panggugubat, pamamahala ng gubat
fruit fall, fruit drop | 落果, 生理落果 | rụng quả, rụng trái | ผลร่วง | အသီးကြွေခြင်း | फल गिरना | फळगळ | pagkalaglag ng bunga
garden soil, black earth | 庭土, 園芸用土 | đất vườn, đất sạch | ดินสวน, ดินถุง | ခြံမြေ, ဥယျာဉ်မြေ | बगीचे की मिट्टी | बागेतील माती | lupa sa hardin
garden waste, green waste | 剪定枝, 草木ごみ, 緑ごみ | rác vườn, cành lá cắt tỉa | ขยะสวน, เศษกิ่งไม้ใบไม้ | ဥယျာဉ်အမှိုက်, သစ်ရွက်သစ်ခက်အမှိုက် | बगीचे का कचरा, हरित कचरा | बागेतील कचरा, हरित कचरा | basura sa hardin, pinagputulan ng halaman
geology, stratum | 地質, 地層, 地質学 | địa chất, địa tầng | ธรณีวิทยา, ชั้นดิน | ဘူမိဗေဒ, မြေလွှာ | भूविज्ञान, भूगर्भ | भूगर्भशास्त्र, भूस्तर | heolohiya, sapin ng lupa
grass clipping, grass cutting | 刈草, 草刈り, 刈り草 | cắt cỏ, cỏ cắt bỏ | ตัดหญ้า, เศษหญ้า | မြက်ရိတ်ခြင်း, မြက်ဖြတ် | घास काटना, कटी घास | गवत कापणी, गवत कापणे | pagputol ng damo, ginapas na damo
green belt | グリーンベルト, 緑地帯 | vành đai xanh, dải cây xanh | แถบสีเขียว, แนวพื้นที่สีเขียว | အစိမ်းရောင်ရပ်ဝန်း, စိမ်းလန်းခါးပတ် | हरित पट्टी, ग्रीन बेल्ट | हरित पट्टा, ग्रीन बेल्ट | luntiang sinturon, green belt
ground leveling, grading of land | 地ならし, 整地作業 | san nền, san ủi mặt bằng | เกลี่ยดิน, ปรับระดับดิน | မြေညှိခြင်း, မြေညှိလုပ်ငန်း | भूमि समतलीकरण, जमीन समतल करना | जमीन समतल करणे | pagpapantay ng lupa
gully, ravine | 雨裂, 谷筋, ガリー浸食 | mương xói, khe rãnh | ร่องน้ำกัดเซาะ, ร่องลึก | ချောက်, လျှိုမြောင် | बीहड़, नाला कटाव | घळ, ओघळ | bambang, lambak na uka
heavy metal in soil, cadmium soil | 土壌中の重金属, カドミウム汚染土 | kim loại nặng trong đất | โลหะหนักในดิน | မြေဆီလွှာတွင်းသတ္တုလေး | मिट्टी में भारी धातु | मातीतील जड धातू | mabigat na metal sa lupa
humus, leaf mould | 腐植, 腐葉土 | mùn, đất mùn | ฮิวมัส, ดินใบไม้ผุ | သစ်ဆွေးမြေ, ဟျူးမတ်စ် | ह्यूमस, खाद मिट्टी | ह्युमस, पालापाचोळ्याचे खत | humus, bulok na dahon
hydroseeding, slope greening | 法面緑化, 種子吹付 | phun gieo hạt, trồng cỏ mái dốc | พ่นเมล็ดหญ้า, ปลูกหญ้าคลุมลาดดิน | ဆင်ခြေလျှောမြက်စိုက်ခြင်း | ढलान हरियाली, हाइड्रोसीडिंग | उतारावर हिरवळ, हायड्रोसीडिंग | pagtatanim sa dalisdis, hydroseeding
jatropha, castor plant | ジャトロファ, ヒマ, トウゴマ | cây dầu mè, thầu dầu | สบู่ดำ, ละหุ่ง | ကြက်ဆူပင် | रतनजोत, अरंडी | एरंड, जट्रोफा | tuba-tuba, lansina
land clearing, site clearing | 開墾, 整地, 土地造成 | khai hoang, dọn mặt bằng, san lấp mặt bằng | ถางป่า, ปรับพื้นที่, เปิดหน้าดิน | မြေရှင်းလင်းခြင်း, တောရှင်းခြင်း | भूमि की सफाई, जमीन साफ करना | जमीन साफ करणे, जमीन सपाटीकरण | paghahawan ng lupa, pagpapatag ng lupa
land degradation | 土地の劣化, 土地劣化 | suy thoái đất, đất bạc màu | ดินเสื่อมโทรม, ความเสื่อมโทรมของที่ดิน | မြေဆီလွှာပျက်စီးခြင်း, မြေယာယိုယွင်းမှု | भूमि क्षरण, जमीन बंजर होना | जमिनीचा ऱ्हास, जमीन नापीक होणे | pagkasira ng lupa
land reclamation, landfilling of sea | 埋め立て, 埋立地, 干拓 | lấn biển, cải tạo đất, khai hoang lấn biển | ถมทะเล, ถมที่ดิน | မြေဖို့ခြင်း, ပင်လယ်မြေဖို့ | भूमि पुनरुद्धार, समुद्र पाटना | भराव टाकणे, समुद्र भराव | reklamasyon ng lupa, pagtatambak sa dagat
land survey, topographic survey | 測量, 土地測量, 地形測量 | khảo sát địa hình, đo đạc đất đai | สำรวจที่ดิน, รังวัดที่ดิน | မြေတိုင်းတာခြင်း, မြေတိုင်းလုပ်ငန်း | भूमि सर्वेक्षण, जमीन की नापी | जमीन मोजणी, भूमापन | sukat ng lupa, pagsusukat ng lupa
laterite, red soil | 赤土, ラテライト, 紅土 | đất đỏ, đá ong | ดินลูกรัง, ดินแดง | ဂဝံမြေ, မြေနီ | लाल मिट्टी, लेटराइट | जांभा दगड, तांबडी माती | pulang lupa, laterite
lawn mower, brush cutter | 芝刈り機, 草刈機, 刈払機 | máy cắt cỏ | เครื่องตัดหญ้า | မြက်ရိတ်စက် | घास काटने की मशीन, ब्रश कटर | गवत कापणी यंत्र | pamputol ng damo, grass cutter
leguminous plant, legume | マメ科植物 | cây họ đậu | พืชวงศ์ถั่ว | ပဲမျိုးနွယ်ပင် | फलीदार पौधा, दलहनी पौधा | शेंगवर्गीय वनस्पती | halamang legumbre
lime treatment, soil liming | 石灰散布, 消石灰改良, 石灰処理 | bón vôi, rắc vôi | ใส่ปูนขาวปรับดิน, โรยปูนขาว | ထုံးကျွေးခြင်း, ထုံးဖြူးခြင်း | चूना डालना, मिट्टी में चूना | चुना टाकणे, जमिनीत चुना | pag-aapog ng lupa
loam, alluvial soil | ローム, 沖積土, 壌土 | đất thịt, đất phù sa | ดินร่วน, ดินตะกอนน้ำพา | နုန်းမြေ, နုန်းတင်မြေ | दोमट मिट्टी, जलोढ़ मिट्टी | गाळाची माती, पोयटा माती | lupang banlik, loam
logging, illegal logging | 伐採, 違法伐採, 木材伐採 | khai thác gỗ, khai thác gỗ lậu, chặt gỗ | ตัดไม้, ลักลอบตัดไม้, ทำไม้ | သစ်ထုတ်လုပ်ခြင်း, တရားမဝင်သစ်ခုတ်ခြင်း | लकड़ी कटान, अवैध कटान | वृक्षतोड, अवैध वृक्षतोड | pagtotroso, ilegal na pagtotroso
mahogany, sandalwood | マホガニー, 白檀 | gỗ gụ, đàn hương | ไม้มะฮอกกานี, ไม้จันทน์ | မဟော်ဂနီ, စန္ဒကူး | महोगनी, चंदन | महोगनी, चंदन | kamagong, mahogany
medicinal plant garden, herb garden | 薬草園, ハーブ園 | vườn thuốc nam | สวนสมุนไพร | ဆေးပင်ဥယျာဉ် | औषधि उद्यान | औषधी वनस्पती उद्यान | halamanan ng gamot
microbial inoculant, effective microorganisms | 微生物資材, EM菌, 発酵促進剤 | chế phẩm vi sinh, chế phẩm EM, men vi sinh | หัวเชื้อจุลินทรีย์, น้ำหมักอีเอ็ม, สารเร่ง | အီးအမ်ဆေး, အကျိုးပြုအဏုဇီဝ | सूक्ष्मजीव कल्चर, ईएम घोल | जिवाणू संवर्धक, ईएम द्रावण | EM solution, pampabilis ng pagkabulok
microorganism, microbe | 微生物, 菌, 有用微生物 | vi sinh vật, vi sinh | จุลินทรีย์ | အဏုဇီဝ, အဏုဇီဝပိုးမွှား | सूक्ष्मजीव, सूक्ष्म जीवाणु | सूक्ष्मजीव | mikroorganismo, mikrobyo
moringa, drumstick tree | モリンガ, ワサビノキ | chùm ngây | มะรุม | ဒန့်သလွန် | सहजन, मोरिंगा | शेवगा | malunggay
mycelium, fungus growth | 菌糸, 真菌, 糸状菌 | sợi nấm, hệ sợi nấm | เส้นใยเห็ด, เชื้อราในดิน | မှိုမျှင်, မှိုပင် | कवक जाल, फफूंद | बुरशीचे जाळे, कवक | hibla ng kabute, halamang-singaw
native species, indigenous plant | 在来種, 自生種, 郷土種 | loài bản địa, cây bản địa | พันธุ์พื้นเมือง, ไม้ท้องถิ่น | ဒေသမျိုးစိတ်, ဒေသမျိုးရင်း | देशी प्रजाति, स्थानीय पौधे | स्थानिक प्रजाती, देशी झाडे | katutubong espesye, katutubong puno
neem | ニーム, インドセンダン | sầu đâu, cây neem | สะเดา | တမာ, တမာပင် | नीम | कडुलिंब | neem
nitrogen fixation | 窒素固定, 根粒菌 | cố định đạm, vi khuẩn nốt sần | ตรึงไนโตรเจน | နိုက်ထရိုဂျင်ဖမ်းယူခြင်း | नाइट्रोजन स्थिरीकरण | नत्र स्थिरीकरण | pagpirmi ng nitroheno
nursery, plant nursery | 苗床, 苗畑, 育苗 | vườn ươm, ươm cây giống | เรือนเพาะชำ, เพาะกล้า | ပျိုးဥယျာဉ်, ပျိုးခင်း | पौधशाला, नर्सरी के पौधे | रोपवाटिका | punlaan, narseri ng halaman
nutrient, plant nutrient | 養分, 栄養塩, 栄養分 | dinh dưỡng cây trồng, chất dinh dưỡng | ธาตุอาหาร, สารอาหารพืช | အာဟာရဓာတ်, အပင်အာဟာရ | पोषक तत्व | पोषकद्रव्ये, अन्नद्रव्ये | sustansiya, nutrisyon ng halaman
nypa palm, palm leaf | ニッパヤシ, ヤシの葉 | dừa nước, lá dừa | ต้นจาก, ใบจาก, ใบตาล | ဓနိ, ထန်းရွက် | ताड़ का पत्ता, नीपा ताड़ | ताडाची पाने, झावळ्या | nipa, sasa
ornamental plant, houseplant | 観賞植物, 観葉樹, 室内植物 | cây cảnh trang trí, cây trong nhà | ไม้ประดับ, ไม้ฟอกอากาศ | အလှစိုက်ပင် | सजावटी पौधा | शोभेची झाडे | halamang palamuti
palm tree, palmyra | ヤシの木, パルミラヤシ | cây thốt nốt, cây cọ | ต้นตาล, ต้นปาล์ม | ထန်းပင် | ताड़ का पेड़ | ताडाचे झाड | palma, puno ng palma
petal, flower waste | 花びら, 生花くず | cánh hoa, hoa thải bỏ | กลีบดอกไม้, ขยะดอกไม้ | ပန်းပွင့်ချပ်, ပန်းအမှိုက် | पंखुड़ी, फूलों का कचरा | पाकळी, फुलांचा कचरा | talulot, basurang bulaklak
photosynthesis | 光合成 | quang hợp | สังเคราะห์แสง | အလင်းမှီစုစည်းခြင်း, အလင်းမှီအစာချက် | प्रकाश संश्लेषण | प्रकाशसंश्लेषण | potosintesis
phytoremediation, plant purification | ファイトレメディエーション, 植物浄化 | xử lý ô nhiễm bằng thực vật, lọc bằng thực vật | บำบัดด้วยพืช, ฟื้นฟูดินด้วยพืช | အပင်ဖြင့်သန့်စင်ခြင်း | पादप उपचार, फाइटोरेमेडिएशन | वनस्पतीद्वारे शुद्धीकरण, फायटोरेमेडिएशन | paglilinis gamit ang halaman, phytoremediation
pine, pine tree | 松, マツ, 松林 | cây thông, rừng thông | ต้นสน, สนเขา | ထင်းရှူး, ထင်းရှူးပင် | चीड़, चीड़ का पेड़ | पाइन वृक्ष, चीड वृक्ष | pino, punong pino
plant growth, growth promotion | 生育, 植物の成長, 生育促進 | sinh trưởng cây trồng, kích thích sinh trưởng | การเจริญเติบโตของพืช, เร่งโต | အပင်ကြီးထွားမှု | पौधे की वृद्धि | वनस्पती वाढ, वाढ संवर्धक | paglaki ng halaman
pollen, pollination | 花粉, 受粉, 送粉 | phấn hoa, thụ phấn | เกสรดอกไม้, ผสมเกสร | ဝတ်မှုန်, ဝတ်မှုန်ကူးခြင်း | पराग, परागण | परागकण, परागीभवन | polen, polinasyon
poplar, ginkgo | ポプラ, イチョウ, 銀杏 | cây dương, cây bạch quả | ต้นป็อปลาร์, แปะก๊วย | ပေါ်ပလာပင် | पॉपलर, चिनार | पॉपलर | punong poplar
potting soil, growing medium | 培養土, 培土, 用土 | đất trồng, giá thể | ดินปลูก, วัสดุปลูก | ပန်းစိုက်မြေ, စိုက်ပျိုးမြေသား | गमले की मिट्टी, पॉटिंग मिक्स | कुंडीतील माती | lupang pampaso, garden soil
pruning, tree trimming | 剪定, 枝払い, 枝打ち | cắt tỉa cành, tỉa cây | ตัดแต่งกิ่ง, ตัดกิ่งไม้ | ကိုင်းဖြတ်ခြင်း, ကိုင်းချိုင်ခြင်း | छंटाई, पेड़ों की छंटाई | छाटणी, फांद्या छाटणे | pagpupungos, pagtatabas ng sanga
quarry, stone quarry | 採石場, 砕石場, 石切り場 | mỏ đá, khai thác đá | เหมืองหิน, ระเบิดหิน | ကျောက်မိုင်း, ကျောက်ထုတ်လုပ်ရေး | पत्थर खदान, खदान | दगडखाण, खदान | tibagan ng bato, quarry
quarry dust, stone dust | 石粉, 砕石粉 | bụi đá, bột đá | ฝุ่นหิน, หินฝุ่น | ကျောက်မှုန့် | पत्थर का चूरा, पत्थर की धूल | दगडी चुरा, दगडाची भुकटी | alikabok ng bato
rain garden, bioswale | 雨庭, レインガーデン, バイオスウェル | vườn mưa, mương sinh học | สวนซับน้ำฝน, ร่องชีวภาพ | မိုးရေဥယျာဉ် | वर्षा उद्यान, रेन गार्डन | रेन गार्डन, पर्जन्य बाग | rain garden, hardin ng ulan
rice straw compost, straw incorporation | 稲わら堆肥, わらのすき込み | ủ rơm, phân ủ rơm rạ | ปุ๋ยหมักฟางข้าว, ไถกลบฟาง | ကောက်ရိုးမြေဆွေး | पुआल की खाद | पेंढ्याचे खत | kompost na dayami
rubber tree, rubber tapping | ゴムの木, ゴム農園 | cây cao su, mủ cao su | ยางพารา, สวนยาง, น้ำยางสด | ရော်ဘာပင်, ရာဘာပင် | रबर का पेड़, रबड़ बागान | रबराचे झाड, रबर लागवड | punong goma, goma plantasyon
saline soil, soil salinisation | 塩類土壌, 塩類集積, 塩害 | đất mặn, đất nhiễm mặn, xâm nhập mặn | ดินเค็ม, ดินเค็มจัด | ဆားပေါက်မြေ, မြေဆားငန်ဓာတ် | लवणीय मिट्टी, खारी मिट्टी | क्षारपड जमीन, खारवट जमीन | maalat na lupa, lupang may asin
salt damage, salt injury | 塩分障害, 塩害被害 | cây bị nhiễm mặn, hại do mặn | พืชเสียหายจากความเค็ม, ดินเค็มทำลาย | ဆားငန်ဒဏ် | खारापन से नुकसान, लवण क्षति | क्षारामुळे नुकसान | pinsala ng alat
sandy soil | 砂質土, 砂地 | đất cát, đất pha cát | ดินทราย, ดินร่วนปนทราย | သဲမြေ, သဲနုန်းမြေ | रेतीली मिट्टी, बलुई मिट्टी | वाळूमिश्रित माती, रेताड जमीन | mabuhanging lupa
sap, resin | 樹液, 樹脂液, 松脂 | nhựa cây, mủ cây | ยางไม้, น้ำเลี้ยงต้นไม้ | သစ်စေး, အပင်စေး | पेड़ का रस, राल | झाडाचा चीक, डिंक | dagta, katas ng puno
seed bank, seed collection | 種子銀行, シードバンク, 採種 | ngân hàng hạt giống, thu hạt giống | ธนาคารเมล็ดพันธุ์ | မျိုးစေ့ဘဏ် | बीज बैंक | बियाणे बँक | bangko ng binhi, seed bank
shade net, sunshade net | 遮光ネット, 遮光シート, 寒冷紗 | lưới che nắng, lưới lan | สแลน, ตาข่ายกันแดด | အရိပ်ပိုက်, နေကာပိုက် | छायादार जाल, शेड नेट जाली | शेडनेट जाळी | lambat panlilim, shade net
shade tree, tree shade | 緑陰樹, 木陰 | cây bóng mát, bóng cây | ต้นไม้ให้ร่มเงา, ร่มไม้ | အရိပ်ရပင်, သစ်ပင်အရိပ် | छायादार पेड़, पेड़ की छांव | सावली देणारे झाड, झाडाची सावली | punong lilim, lilim ng puno
slope protection, bank protection | 法面保護, 斜面対策, 護岸保護 | gia cố mái dốc, kè chống sạt lở | ป้องกันลาดดิน, ป้องกันตลิ่ง | ဆင်ခြေလျှောကာကွယ်ရေး, ကမ်းထိန်း | ढलान संरक्षण, तट संरक्षण | उतार संरक्षण, काठ संरक्षण | proteksiyon ng dalisdis, riprap
soil analysis, soil test | 土壌分析, 土壌診断, 土壌調査 | phân tích đất, xét nghiệm đất | วิเคราะห์ดิน, ตรวจดิน | မြေဆီလွှာစမ်းသပ်ခြင်း, မြေနမူနာစစ်ဆေးခြင်း | मिट्टी परीक्षण, मृदा जांच | माती परीक्षण | pagsusuri ng lupa, soil test
soil compaction, hard soil | 土壌の締固め, 硬い土, 転圧 | đất chai cứng, nén đất, đầm đất | ดินแน่น, บดอัดดิน | မြေကျစ်ခြင်း, မြေသားကျစ်လျစ်မှု | मिट्टी का संघनन, कड़ी मिट्टी | माती घट्ट होणे, जमीन दबाई | pagsiksik ng lupa, matigas na lupa
soil conditioner, soil amendment | 土壌改良材, 土壌改良剤, 土づくり資材 | chất cải tạo đất, cải tạo đất trồng | สารปรับปรุงดิน, ปรับปรุงดิน | မြေဆီပြုပြင်ဆေး, မြေဆီလွှာပြုပြင်ပစ္စည်း | मृदा सुधारक, मिट्टी सुधारक | माती सुधारक, भूसुधारक | pampaganda ng lupa, soil conditioner
soil conservation | 土壌保全, 水土保全 | bảo vệ đất, giữ đất chống xói mòn | อนุรักษ์ดิน, อนุรักษ์ดินและน้ำ | မြေဆီလွှာထိန်းသိမ်းရေး | मृदा संरक्षण, भू संरक्षण | मृदसंधारण | pangangalaga ng lupa
soil crack, dry cracked soil | 地割れ, ひび割れた土 | đất nứt nẻ | ดินแตกระแหง | မြေပတ်ကြားအက် | दरार पड़ी मिट्टी, फटी जमीन | जमिनीला भेगा | bitak na lupa
soil excavation, digging | 掘り起こし, 土掘り, 穴掘り | đào đất, đào hố | ขุดดิน, ขุดหลุม | မြေတူးခြင်း | मिट्टी खोदना, गड्ढा खोदना | माती खोदणे, खड्डा खोदणे | paghuhukay ng lupa
soil fertility, fertile soil | 土壌肥沃度, 地力, 肥沃な土 | độ phì nhiêu, đất màu mỡ | ความอุดมสมบูรณ์ของดิน, ดินอุดมสมบูรณ์ | မြေဆီသြဇာ, မြေသြဇာကောင်း | मिट्टी की उर्वरता, उपजाऊ मिट्टी | जमिनीची सुपीकता, सुपीक माती | katabaan ng lupa, matabang lupa
soil moisture | 土壌水分, 土の湿り気 | độ ẩm đất | ความชื้นในดิน, ความชื้นดิน | မြေဆီလွှာအစိုဓာတ်, မြေစိုထိုင်းမှု | मिट्टी की नमी, मृदा नमी | जमिनीतील ओलावा, मातीतील ओलावा | halumigmig ng lupa
soil remediation, soil purification | 土壌浄化, 土壌洗浄, 土壌修復 | xử lý đất ô nhiễm, phục hồi đất | ฟื้นฟูดิน, บำบัดดินปนเปื้อน | မြေဆီလွှာပြန်လည်ကုစားခြင်း, မြေသန့်စင်ခြင်း | मृदा उपचार, मिट्टी शोधन | माती शुद्धीकरण, मृदा उपचार | paglilinis ng kontaminadong lupa, soil remediation
soil sterilization, soil disinfection | 土壌消毒, 土壌殺菌 | khử trùng đất | อบดินฆ่าเชื้อ, ฆ่าเชื้อในดิน | မြေပိုးသတ်ခြင်း | मृदा निर्जीवीकरण | माती निर्जंतुकीकरण | pag-isterilisa ng lupa
stem, stalk | 茎, くき, 葉柄 | thân cây non, cuống | ลำต้นพืช, ก้านใบ | ပင်စည်, အရိုးတံ | तना, डंठल | खोड, देठ | tangkay
stone, pebble | 石, 小石, 石ころ | đá cuội, sỏi đá, hòn đá | ก้อนกรวด, หินก้อน | ကျောက်ခဲ, ကျောက်စရစ် | पत्थर, कंकड़ | दगड, दगडगोटे | bato, maliliit na bato
stubble, crop stubble | 刈り株, 稲株 | gốc rạ | ตอซังข้าว, ตอซัง | ရိုးပြတ် | फसल के ठूंठ, खूंटियां | धसकट, खुंटे | pinaggapasan
stump, tree stump | 切り株, 抜根, 伐根 | gốc cây, gốc rễ cây chặt | ตอไม้ | သစ်ငုတ်, သစ်ငုတ်တို | पेड़ का ठूंठ, ठूंठ | झाडाचा बुंधा, खुंट | tuod
teak | チーク, チーク材 | gỗ tếch, cây giá tỵ | ไม้สัก, ต้นสัก | ကျွန်း, ကျွန်းသစ် | सागौन | साग, सागवान | teka, teak
thorn, thorny bush | とげ, 棘, いばら | gai, bụi gai | หนามพืช, พงหนาม | ဆူးပင်, ဆူးချုံ | कंटीली झाड़ी | काटा, काटेरी झाड | tinik, matinik na halaman
timber, log wood | 用材, 材木, 木材資源 | gỗ xẻ, gỗ khai thác | ไม้แปรรูป, ไม้ท่อน | သစ်, သစ်ခွဲသား | इमारती लकड़ी | इमारती लाकूड | tabla, kahoy na troso
tree canopy, tree crown | 樹冠, 林冠 | tán cây, tán rừng | เรือนยอดไม้, ทรงพุ่ม | သစ်ပင်အုပ်ဆိုင်း, ပင်အုပ် | वृक्ष छत्र, पेड़ की छतरी | वृक्षछत्र | korona ng puno
tree disease, tree pest | 樹木の病気, 松枯れ, 木の病害虫 | bệnh hại cây rừng, sâu hại cây | โรคต้นไม้, ด้วงเจาะไม้ | သစ်ပင်ရောဂါ | पेड़ का रोग | झाडांचे रोग | sakit ng puno
tree felling, tree removal | 木の伐採, 倒木処理, 樹木伐採 | chặt cây, đốn cây, cây đổ | ตัดต้นไม้, ต้นไม้ล้ม, โค่นต้นไม้ | သစ်ပင်ခုတ်လှဲခြင်း, သစ်ပင်လဲ | पेड़ काटना, पेड़ गिरना | झाडे तोडणे, झाड पडणे | pagputol ng puno, nabuwal na puno
trunk, log | 幹, 丸太, 原木 | thân cây, gỗ tròn, khúc gỗ | ลำต้นไม้, ท่อนซุง, ไม้ซุง | ပင်စည်လုံး, သစ်လုံး | पेड़ का तना, लट्ठा | ओंडका, लाकडी ओंडके | troso, katawan ng puno
tuber, bulb plant | 塊茎, 球根, 芋 | thân củ, củ rễ | หัวพืช, หัวใต้ดิน | ဥပင်, မြေအောက်ဥ | कंद, कंदमूल | कंद, कंदमुळे | lamang-ugat, halamang-ugat
undergrowth, brushwood | 下草, やぶ, 下刈り | cây bụi tầng thấp, thực bì | ไม้พื้นล่าง, พุ่มไม้รก | ပေါင်းချုံနွယ်, အောက်ပေါင်း | झाड़-झंखाड़ | झाडोरा, काटेरी झुडपे | sukal, masukal na halaman
vermicompost, worm composting | ミミズ堆肥, ミミズコンポスト | phân trùn quế, ủ phân giun | ปุ๋ยหมักมูลไส้เดือน, มูลไส้เดือน | တီကောင်မြေဆွေး, တီမြေဩဇာ | वर्मीकम्पोस्ट, केंचुआ खाद | गांडूळ खत, व्हर्मीकंपोस्ट | vermicompost, kompost ng bulate
vertical garden, plant wall | 垂直庭園, 壁面植栽 | vườn đứng, tường cây | สวนแนวตั้ง | ထောင်လိုက်ဥယျာဉ် | ऊर्ध्वाधर उद्यान, वर्टिकल गार्डन | उभी बाग, व्हर्टिकल गार्डन | patayong hardin, vertical garden
vetiver, khus grass | ベチバー, ベチベル草 | cỏ vetiver, cỏ hương bài | หญ้าแฝกหอม, แฝก | ပန်းရင်းမြက် | खस, वेटिवर घास | वाळा गवत, व्हेटिव्हर | vetiver, moras
wasteland, barren land | 荒地, 荒れ地, 不毛の地 | đất hoang, đất trống đồi trọc | ที่รกร้าง, ที่ดินรกร้าง | မြေရိုင်းလွင်ပြင်, မြေလွတ်မြေရိုင်း | बंजर भूमि, बंजर जमीन | नापीक जमीन, ओसाड जमीन | tiwangwang na lupa, baog na lupa
watershed, catchment | 流域, 集水域, 水源林 | lưu vực, rừng đầu nguồn | ลุ่มน้ำ, ป่าต้นน้ำ | ရေဝေရေလဲ, ရေဆင်းဧရိယာ | जलग्रहण क्षेत्र, जलागम | पाणलोट क्षेत्र, पाणलोट | watershed, lunas ng ilog
willow | 柳, ヤナギ | cây liễu | ต้นหลิว | မိုးမခပင် | विलो, बेंत वृक्ष | वाळुंज, विलो | willow, punong sause
wilting, withering | 枯れる, 枯死, しおれ | cây héo, héo úa, cây chết khô | เหี่ยวเฉา, ต้นไม้เหี่ยว | ညှိုးနွမ်းခြင်း, အပင်ညှိုး | मुरझाना, पौधे सूखना | कोमेजणे, झाडे वाळणे | pagkalanta, nalalanta
windbreak | 防風垣, 風よけ, 防風林帯 | hàng cây chắn gió, rừng chắn gió | แนวกันลม, ไม้กันลม | လေကာ, လေကာတန်း | वायुरोधक, हवा रोकने वाली बाड़ | वारा प्रतिबंधक, वाराविरोधी झाडे | panangga sa hangin, windbreak
windrow composting, turning of compost | 切り返し, 堆肥の撹拌, ウィンドロー方式 | đảo trộn đống ủ, ủ luống | กลับกองปุ๋ย, หมักปุ๋ยแบบกองแถว | မြေဆွေးလှန်ခြင်း, မြေဆွေးတန်းပုံစံ | विंडरो कम्पोस्टिंग, खाद पलटना | विंड्रो कंपोस्टिंग, खत उलटणे | pagbabaligtad ng kompost, windrow
wood ash, plant ash | 草木灰, 木灰 | tro bếp, tro củi, tro thực vật | ขี้เถ้าไม้, ขี้เถ้าแกลบ | သစ်ပြာ, ထင်းပြာ | लकड़ी की राख | लाकडाची राख | abo ng kahoy
wood chip, chipped wood | ウッドチップ, 木材チップ, 木チップ | dăm gỗ, gỗ băm | ชิ้นไม้สับ, ไม้สับ | သစ်စများ, သစ်ချစ်ပ် | लकड़ी के टुकड़े, वुड चिप | लाकडी तुकडे, वुड चिप | tatal, wood chips
wood vinegar | 木酢液, 竹酢液 | giấm gỗ | น้ำส้มควันไม้ | သစ်ရှာလကာရည်, မီးခိုးရှာလကာရည် | लकड़ी का सिरका | लाकडी व्हिनेगर | suka ng kahoy, wood vinegar
`;
