/** Words of weather, seasons, floods, storms, earthquakes and rescue: see ../model.ts for the columns. */
export const weatherDisaster = `
aftershock | 余震, 揺り返し | dư chấn, rung chấn sau động đất | อาฟเตอร์ช็อก, แผ่นดินไหวตาม | နောက်ဆက်တွဲငလျင် | आफ्टरशॉक, भूकंप के बाद के झटके | भूकंपानंतरचे धक्के, आफ्टरशॉक | aftershock, kasunod na lindol
air pressure, atmospheric pressure | 気圧, 大気圧 | áp suất không khí, khí áp | ความกดอากาศ, แรงดันอากาศ | လေဖိအား, လေထုဖိအား | वायुदाब, हवा का दबाव | वायुदाब, हवेचा दाब | presyon ng hangin
air temperature | 気温, 外気温 | nhiệt độ không khí, nhiệt độ ngoài trời | อุณหภูมิอากาศ, อุณหภูมิภายนอก | လေထုအပူချိန် | वायु तापमान, हवा का तापमान | हवेचे तापमान | temperatura ng hangin
arid, semi-arid | 乾燥地, 半乾燥, 乾燥気候 | khô cằn, bán khô hạn | แห้งแล้งกันดาร, กึ่งแห้งแล้ง | ခြောက်သွေ့ဒေသ, မိုးနည်းရေရှား | शुष्क क्षेत्र, अर्ध शुष्क | कोरडवाहू, अर्धशुष्क | tigang, tuyot na lugar
autumn, fall | 秋, 秋季 | mùa thu, thu | ฤดูใบไม้ร่วง | ဆောင်းဦးရာသီ | पतझड़, शरद ऋतु | शरद ऋतू | taglagas
avalanche | 雪崩, なだれ | tuyết lở, lở tuyết | หิมะถล่ม | နှင်းပြိုခြင်း, ရေခဲပြိုခြင်း | हिमस्खलन | हिमस्खलन | pagguho ng niyebe, avalanche
blizzard, snowstorm | 吹雪, 暴風雪 | bão tuyết | พายุหิมะ | နှင်းမုန်တိုင်း | बर्फीला तूफान | हिमवादळ | bagyong niyebe
breeze | そよ風, 微風 | gió nhẹ, gió hiu hiu | ลมเอื่อย, ลมอ่อน | လေပြည်, လေညင်း | मंद हवा, ठंडी हवा | मंद वारा, झुळूक | simoy, simoy ng hangin
climate | 気候, 風土 | khí hậu, điều kiện khí hậu | ภูมิอากาศ, สภาพภูมิอากาศ | ရာသီဥတု, ရာသီဥတုအခြေအနေ | जलवायु | हवामान पद्धती, जलवायू | klima
climate adaptation | 気候変動適応, 適応策 | thích ứng biến đổi khí hậu, thích ứng với khí hậu | การปรับตัวต่อการเปลี่ยนแปลงสภาพภูมิอากาศ, ปรับตัวต่อภูมิอากาศ | ရာသီဥတုနှင့်လိုက်လျောညီထွေဖြစ်ခြင်း | जलवायु अनुकूलन | हवामान अनुकूलन | pag-angkop sa klima, climate adaptation
climate change | 気候変動, 気候変化 | biến đổi khí hậu | การเปลี่ยนแปลงสภาพภูมิอากาศ, โลกรวน | ရာသီဥတုပြောင်းလဲမှု, ရာသီဥတုပြောင်းလဲခြင်း | जलवायु परिवर्तन, क्लाइमेट चेंज | हवामान बदल | pagbabago ng klima, climate change
cloud | 雲, 雲量 | mây, đám mây | เมฆ, ก้อนเมฆ | တိမ်, တိမ်တိုက် | बादल, मेघ | ढग, मेघ | ulap
cloudburst | 集中豪雨, ゲリラ豪雨 | mưa rào dữ dội, mưa cực đoan | ฝนตกกระหน่ำ, ฝนตกหนักเฉียบพลัน | မိုးသည်းထန်စွာရွာခြင်း | बादल फटना | ढगफुटी | biglang buhos ng ulan
coastal flooding, coastal flood | 高潮浸水, 沿岸浸水, 海岸洪水 | ngập ven biển, ngập lụt ven biển | น้ำท่วมชายฝั่ง, น้ำทะเลท่วม | ကမ်းရိုးတန်းရေကြီးမှု | तटीय बाढ़ | किनारी पूर, किनारपट्टीवरील पूर | pagbaha sa baybayin
cold wave, cold snap | 寒波, 冷え込み | đợt rét, không khí lạnh, rét đậm | คลื่นความหนาว, มวลอากาศเย็น, อากาศหนาวจัด | အအေးလှိုင်း | शीत लहर, शीतलहर | थंडीची लाट, शीतलहर | matinding lamig, cold wave
cyclone | サイクロン, 暴風 | lốc xoáy nhiệt đới, xoáy thuận | ไซโคลน, พายุไซโคลน | ဆိုင်ကလုန်း, ဆိုင်ကလုန်းမုန်တိုင်း | चक्रवात, साइक्लोन | चक्रीवादळ | siklon
dam failure, dam burst | ダム決壊, ダム崩壊 | vỡ đập, sự cố vỡ đập | เขื่อนแตก, เขื่อนพัง | ဆည်ကျိုးခြင်း, တာကျိုးခြင်း | बांध टूटना | धरण फुटणे | pagkasira ng dam
debris flow | 土石流, 土石なだれ | lũ bùn đá, dòng bùn đá | โคลนไหลถล่ม, ดินโคลนไหลหลาก | ကျောက်တုံးရွှံ့စီးကြောင်း | मलबा प्रवाह, मलबे का बहाव | दरडीचा राडारोडा वाहणे | agos ng lupa at bato, debris flow
desertification | 砂漠化, 沙漠化 | sa mạc hóa, hoang mạc hóa | การแปรสภาพเป็นทะเลทราย, กลายเป็นทะเลทราย | ကန္တာရဖြစ်ထွန်းခြင်း | मरुस्थलीकरण | वाळवंटीकरण | pagiging disyerto, desertipikasyon
dew | 露, 朝露 | sương mai, giọt sương | น้ำค้าง, หยาดน้ำค้าง | နှင်းစက်, နှင်းရည် | ओस | दव, दवबिंदू | hamog
disaster, calamity | 災害, 自然災害, 大災害 | thiên tai, thảm họa | ภัยพิบัติ, สาธารณภัย, ภัยธรรมชาติ | သဘာဝဘေး, ဘေးအန္တရာယ်, ဘေးဒုက္ခ | आपदा, विपदा | आपत्ती, नैसर्गिक आपत्ती | sakuna, kalamidad
disaster management, crisis management | 災害管理, 危機管理, 防災管理 | quản lý thiên tai, quản lý rủi ro thiên tai | การจัดการภัยพิบัติ, บริหารจัดการสาธารณภัย | သဘာဝဘေးစီမံခန့်ခွဲမှု, ဘေးအန္တရာယ်စီမံခန့်ခွဲရေး | आपदा प्रबंधन | आपत्ती व्यवस्थापन | pamamahala ng sakuna, disaster management
disaster preparedness, disaster prevention | 防災, 災害対策, 備え | phòng chống thiên tai, phòng ngừa thảm họa | การป้องกันภัยพิบัติ, เตรียมพร้อมรับภัยพิบัติ | ဘေးအန္တရာယ်ကြိုတင်ပြင်ဆင်မှု, သဘာဝဘေးကြိုတင်ကာကွယ်ရေး | आपदा तैयारी, आपदा निवारण | आपत्ती पूर्वतयारी, आपत्ती निवारण | paghahanda sa sakuna, disaster preparedness
disaster relief, relief work | 被災者支援, 災害支援, 災害救援 | cứu trợ thiên tai, cứu trợ bão lụt | บรรเทาสาธารณภัย, บรรเทาทุกข์ผู้ประสบภัย | ဘေးသင့်ကယ်ဆယ်ရေး, ကယ်ဆယ်ထောက်ပံ့ရေး | राहत कार्य, आपदा राहत | मदतकार्य, आपत्ती मदत | tulong sa nasalanta, ayuda sa sakuna
disaster waste, disaster debris | 災害廃棄物, 災害ごみ, 災害がれき | rác thải sau bão lũ, chất thải sau thiên tai | ขยะจากภัยพิบัติ, ขยะน้ำท่วม | ဘေးအန္တရာယ်ကြောင့်ဖြစ်သောအမှိုက်, ဘေးဒဏ်အပျက်အစီး | आपदा का मलबा, आपदा अपशिष्ट | आपत्तीतील कचरा, पुराचा कचरा | basura mula sa sakuna, basurang iniwan ng baha
disaster-hit area, affected area | 被災地, 被災地域 | vùng bị thiên tai, vùng bị ảnh hưởng | พื้นที่ประสบภัย, พื้นที่ได้รับผลกระทบ | ဘေးသင့်ဒေသ, ဘေးဒုက္ခရောက်ဒေသ | प्रभावित क्षेत्र, आपदाग्रस्त क्षेत्र | आपद्ग्रस्त भाग, पूरग्रस्त भाग | nasalantang lugar, apektadong lugar
downpour, torrential rain | 豪雨, 土砂降り, どしゃ降り | mưa như trút, mưa xối xả | ฝนตกหนักมาก, ฝนกระหน่ำ, ฝนเทลงมา | မိုးသည်းသည်းမည်းမည်း, မိုးသည်း | मूसलाधार बारिश, मूसलाधार वर्षा | मुसळधार पाऊस | buhos ng ulan, malakas na buhos
driftwood, flood debris | 流木, 漂着ごみ, 流木ごみ | củi rều, gỗ trôi dạt | ไม้ลอยน้ำ, เศษไม้ลอยน้ำ | မျောသစ်, ရေမျောသစ် | बहकर आई लकड़ी | वाहून आलेले लाकूड | tinangay na kahoy, inanod na kahoy
drizzle | 霧雨, 小雨 | mưa phùn, mưa lất phất | ฝนปรอย, ฝนตกปรอยๆ | မိုးဖွဲ, မိုးဖွဲဖွဲ | बूंदाबांदी, फुहार | रिमझिम, भुरभुर पाऊस | ambon
drought | 干ばつ, 渇水, 日照り | hạn hán, khô hạn | ภัยแล้ง, ความแห้งแล้ง, แล้ง | မိုးခေါင်ခြင်း, မိုးခေါင်ရေရှားမှု | सूखा, अकाल, अनावृष्टि | दुष्काळ, अवर्षण | tagtuyot
dry season | 乾季, 乾期 | mùa khô, mùa nắng | ฤดูแล้ง, หน้าแล้ง | ခြောက်သွေ့ရာသီ, နွေခြောက်သွေ့ရာသီ | शुष्क मौसम, सूखा मौसम | कोरडा हंगाम, उन्हाळी हंगाम | tag-araw, tag-init na tuyo
dust storm, sandstorm | 砂嵐, 砂塵嵐, 黄砂 | bão cát, bão bụi | พายุทราย, พายุฝุ่น | သဲမုန်တိုင်း, ဖုန်မုန်တိုင်း | धूल भरी आंधी, रेतीला तूफान | धुळीचे वादळ, वाळूचे वादळ | bagyo ng alikabok, sandstorm
earthquake | 地震, 震災, じしん | động đất, trận động đất | แผ่นดินไหว, ธรณีพิบัติ | ငလျင်, မြေငလျင် | भूकंप, भूचाल | भूकंप | lindol
el nino | エルニーニョ, エルニーニョ現象 | el nino, hiện tượng el nino | เอลนีโญ, ปรากฏการณ์เอลนีโญ | အယ်လ်နီညို | अल नीनो | अल निनो, एल निनो | el nino
embankment breach, levee breach | 堤防決壊, 堤防の決壊, 破堤 | vỡ đê | ตลิ่งพัง, คันกั้นน้ำแตก, พนังกั้นน้ำพัง | တာတမံကျိုးပေါက်ခြင်း, ရေကာတာပေါက်ခြင်း | तटबंध टूटना | बांध फुटणे, तटबंध फुटणे | pagguho ng dike, nasirang dike
emergency food, food relief | 非常食, 備蓄食, 炊き出し | lương thực cứu trợ, thực phẩm dự trữ khẩn cấp | อาหารฉุกเฉิน, ถุงยังชีพ | အရေးပေါ်ရိက္ခာ, အရေးပေါ်စားနပ်ရိက္ခာ | आपातकालीन भोजन, राहत खाद्य सामग्री | आपत्कालीन अन्न, मदतीचे अन्नधान्य | pagkaing pang-emergency, food pack
epicentre, epicenter | 震源, 震源地, 震央 | tâm chấn | จุดศูนย์กลางแผ่นดินไหว, ศูนย์กลางแผ่นดินไหว | ငလျင်ဗဟိုချက် | भूकंप का केंद्र, अधिकेंद्र | भूकंपाचा केंद्रबिंदू | sentro ng lindol, epicenter
evacuation centre, evacuation shelter, evacuation center | 避難所, 避難場所, シェルター | nơi sơ tán, điểm sơ tán, nơi trú ẩn | ศูนย์อพยพ, ศูนย์พักพิง, ที่พักพิงชั่วคราว | ဘေးလွတ်ရာစခန်း, ယာယီခိုလှုံရာစခန်း, ကယ်ဆယ်ရေးစခန်း | राहत शिविर, आश्रय स्थल | निवारा केंद्र, मदत छावणी | evacuation center, likasan
evacuee, displaced person | 避難者, 避難民, 被災者 | người sơ tán, người di tản | ผู้อพยพหนีภัย, ผู้พลัดถิ่น | ဘေးရှောင်, ဘေးရှောင်ပြည်သူ | विस्थापित, विस्थापित लोग | विस्थापित, स्थलांतरित पूरग्रस्त | bakwit, lumikas
extreme weather | 異常気象, 極端気象 | thời tiết cực đoan, thời tiết bất thường | สภาพอากาศสุดขั้ว, อากาศแปรปรวนรุนแรง | အလွန်အမင်းရာသီဥတု, ရာသီဥတုဖောက်ပြန်မှု | चरम मौसम, मौसम की मार | तीव्र हवामान, टोकाचे हवामान | matinding panahon, extreme weather
fallen tree, uprooted tree | 倒木, 風倒木 | cây đổ, cây gãy đổ | ต้นไม้ล้ม, ต้นไม้หักโค่น | သစ်ပင်လဲခြင်း, သစ်ပင်ကျိုးလဲခြင်း | गिरा हुआ पेड़, पेड़ गिरना | पडलेले झाड, झाड कोसळणे | natumbang puno, nabuwal na puno
famine | 飢饉, 飢餓 | nạn đói, đói kém | ทุพภิกขภัย, ความอดอยาก | ငတ်မွတ်ခေါင်းပါးခြင်း, အစာငတ်ဘေး | भुखमरी, भीषण अकाल | उपासमार, अन्नटंचाई | taggutom
fault line, active fault | 活断層, 断層 | đứt gãy, đới đứt gãy | รอยเลื่อน, รอยเลื่อนมีพลัง | ပြတ်ရွေ့, ပြတ်ရွေ့ကြော | भ्रंश रेखा, भूगर्भीय भ्रंश | भ्रंशरेषा | fault line, bitak ng lupa
flash flood | 鉄砲水, 急激な洪水, 突発洪水 | lũ quét, lũ ống | น้ำป่าไหลหลาก, น้ำท่วมฉับพลัน | ရုတ်တရက်ရေကြီးခြင်း, တောင်ကျရေ | अचानक बाढ़, फ्लैश फ्लड | अचानक पूर, आकस्मिक पूर | biglaang baha, rumaragasang baha
flood | 洪水, 水害, 大水 | lũ lụt, lũ, lụt | น้ำท่วม, อุทกภัย, น้ำหลาก | ရေကြီးခြင်း, ရေကြီးမှု, ရေဘေး | बाढ़, सैलाब | पूर, महापूर | baha, pagbaha
flood control, flood prevention | 治水, 洪水対策, 浸水対策 | chống lũ, kiểm soát lũ, chống ngập | ป้องกันน้ำท่วม, ควบคุมน้ำท่วม | ရေကြီးမှုထိန်းချုပ်ရေး, ရေဘေးကာကွယ်ရေး | बाढ़ नियंत्रण | पूरनियंत्रण, पूर प्रतिबंध | pagkontrol sa baha, flood control
flood damage | 水害被害, 浸水被害, 洪水被害 | thiệt hại do lũ, thiệt hại lũ lụt | ความเสียหายจากน้ำท่วม, ผลกระทบจากน้ำท่วม | ရေကြီးမှုကြောင့်ပျက်စီးခြင်း, ရေဘေးပျက်စီးမှု | बाढ़ से नुकसान, बाढ़ की क्षति | पुराचे नुकसान, पूरहानी | pinsala ng baha
flood pump, drainage pump truck | 排水ポンプ車, 排水ポンプ, 排水機場 | bơm chống ngập, trạm bơm tiêu úng | เครื่องสูบน้ำท่วม, สถานีสูบน้ำระบายน้ำ | ရေစုပ်ထုတ်စက်, ရေကြီးရေစုပ်စက် | बाढ़ पंप, जल निकासी पंप | पूरपाणी उपसा पंप | bomba sa baha, pumping station
flood victim, flood-hit household | 水害被災者, 浸水世帯 | người dân vùng lũ, hộ bị ngập | ผู้ประสบอุทกภัย, ผู้ประสบภัยน้ำท่วม | ရေဘေးသင့်ပြည်သူ, ရေဘေးဒုက္ခသည် | बाढ़ पीड़ित | पूरग्रस्त कुटुंब, पूरपीडित | biktima ng baha, binaha
floodgate, sluice gate | 水門, 樋門, ゲート水門 | cửa cống, cửa xả lũ, cống ngăn triều | ประตูระบายน้ำ, ประตูน้ำ | ရေတံခါး, ရေထိန်းတံခါး | स्लुइस गेट, जल द्वार | पूरदरवाजा, जलद्वार | pintuan ng tubig, floodgate
floodplain | 氾濫原, 浸水区域 | bãi bồi, vùng ngập lũ | ที่ราบน้ำท่วมถึง, พื้นที่น้ำท่วมถึง | ရေလွှမ်းလွင်ပြင် | बाढ़ का मैदान, बाढ़ क्षेत्र | पूरमैदान, पूररेषा क्षेत्र | kapatagang binabaha
fog | 霧, 濃霧 | sương mù, mù | หมอก, หมอกหนา | မြူ, မြူနှင်း | कोहरा, धुंध भरा कोहरा | धुके | makapal na hamog, ulap sa lupa
forest fire, wildfire, bushfire | 山火事, 森林火災, 林野火災 | cháy rừng | ไฟป่า, ไฟไหม้ป่า | တောမီး, တောမီးလောင်ခြင်း | जंगल की आग, दावानल | वणवा, जंगलातील आग | sunog sa gubat, sunog sa kagubatan
freezing | 凍結, 結氷, 凍る | đóng băng, băng giá | การแข็งตัวเป็นน้ำแข็ง, เยือกแข็ง | ရေခဲခြင်း, အေးခဲခြင်း | जमना, बर्फ जमना | गोठणे | pagyeyelo
frost | 霜, 霜害 | sương giá, sương muối | น้ำค้างแข็ง, แม่คะนิ้ง | နှင်းခဲ, ဆီးနှင်းခဲ | पाला, तुषार | हिमतुषार, दहिवर | andap, nagyeyelong hamog
gale, strong wind | 強風, 暴風, 突風 | gió mạnh, gió giật | ลมแรง, ลมกระโชกแรง | လေပြင်း, လေပြင်းတိုက်ခတ်ခြင်း | तेज हवा, आंधी | सोसाट्याचा वारा, जोरदार वारा | malakas na hangin, unos
global warming | 地球温暖化, 温暖化 | nóng lên toàn cầu, ấm lên toàn cầu | ภาวะโลกร้อน, โลกร้อน | ကမ္ဘာကြီးပူနွေးလာမှု, ကမ္ဘာကြီးပူနွေးခြင်း | ग्लोबल वार्मिंग, वैश्विक तापन | जागतिक तापमानवाढ, ग्लोबल वॉर्मिंग | pag-init ng mundo, global warming
greenhouse effect | 温室効果 | hiệu ứng nhà kính | ปรากฏการณ์เรือนกระจก, ภาวะเรือนกระจก | ဖန်လုံအိမ်အာနိသင် | ग्रीनहाउस प्रभाव, हरितगृह प्रभाव | हरितगृह परिणाम | greenhouse effect, epekto ng greenhouse
gust | 突風, ガスト | gió giật mạnh, cơn gió mạnh | ลมกระโชก | လေကြမ်း, လေဆောင့် | हवा का झोंका, झोंका | वाऱ्याचा झोत, झोत | bugso ng hangin, bugso
hail, hailstorm | 雹, ひょう, あられ | mưa đá | ลูกเห็บ, พายุลูกเห็บ | မိုးသီး, မိုးသီးကြွေခြင်း | ओला, ओलावृष्टि | गारपीट, गारा | ulan ng yelo, hail
hazard map | ハザードマップ, 浸水想定図, 防災マップ | bản đồ nguy cơ, bản đồ rủi ro thiên tai | แผนที่เสี่ยงภัย, แผนที่พื้นที่เสี่ยง | ဘေးအန္တရာယ်ပြမြေပုံ | खतरा मानचित्र, जोखिम मानचित्र | धोका नकाशा | mapa ng peligro, hazard map
haze, smoke haze | 煙霧, 靄, ヘイズ | mù khô, khói mù | หมอกควัน, ฟ้าหลัว | မြူခိုး, မီးခိုးမြူ | धुंध, धुआंसा | धुरके, धूसर हवा | usok na ulap, haze
heat island | ヒートアイランド, ヒートアイランド現象 | đảo nhiệt, đảo nhiệt đô thị | เกาะความร้อน, เกาะความร้อนในเมือง | အပူကျွန်း, မြို့ပြအပူကျွန်း | हीट आइलैंड, ऊष्मा द्वीप | उष्णता बेट, हीट आयलंड | heat island, init ng lungsod
heat stroke, sunstroke | 熱中症, 日射病, 暑気あたり | say nắng, sốc nhiệt, say nóng | โรคลมแดด, ฮีทสโตรก, ลมแดด | အပူလျှပ်ခြင်း, အပူရှပ်ခြင်း | लू लगना, हीट स्ट्रोक | उष्माघात, ऊन लागणे | heat stroke, matinding init ng katawan
heavy rain | 大雨, 豪雨, 強い雨 | mưa lớn, mưa to | ฝนตกหนัก, ฝนหนัก | မိုးကြီးခြင်း, မိုးသည်းထန်ခြင်း | भारी बारिश, तेज बारिश | अतिवृष्टी, जोरदार पाऊस | malakas na ulan
high tide, king tide | 満潮, 大潮, 高潮 | triều cường, nước triều dâng | น้ำทะเลหนุน, น้ำขึ้นสูง | ဒီရေတက်ခြင်း, ဒီရေမြင့်ခြင်း | उच्च ज्वार, ज्वार | मोठी भरती, समुद्राची भरती | taog, mataas na pagtaas ng dagat
hot season | 暑季, 酷暑期, 暑い季節 | mùa nóng, mùa nắng nóng | ฤดูร้อน, หน้าร้อน | နွေရာသီ, ပူပြင်းသောရာသီ | गर्मी का मौसम | उन्हाळ्याचे दिवस | panahon ng tag-init
hot weather, sultry heat | 暑さ, 暑熱, 炎暑 | nóng bức, oi bức, trời nóng | อากาศร้อน, ร้อนอบอ้าว | အပူဒဏ်, ပူပြင်းခြင်း, ရာသီပူ | गर्मी, तपिश | उष्णता, उकाडा, गरमी | init ng panahon, banas
humidity, air humidity | 湿度, 湿気, 高湿度 | độ ẩm, độ ẩm không khí | ความชื้น, ความชื้นสัมพัทธ์ | စိုထိုင်းဆ, လေထုစိုထိုင်းဆ | नमी, आर्द्रता, उमस | आर्द्रता, दमटपणा | halumigmig, alinsangan
hurricane | ハリケーン, 大暴風 | bão hurricane, siêu bão | เฮอริเคน, พายุเฮอริเคน | ဟာရီကိန်း, ဟာရီကိန်းမုန်တိုင်း | हरिकेन | हरिकेन, प्रचंड वादळ | hurricane
ice | 氷, 氷塊 | băng, nước đá | น้ำแข็ง, ก้อนน้ำแข็ง | ရေခဲ, ရေခဲတုံး | बर्फ की सिल्ली, बर्फ | बर्फ | yelo
ice storm, sleet | みぞれ, 氷雨, 雨氷 | mưa tuyết, mưa băng | ฝนปนหิมะ, ฝนน้ำแข็ง | မိုးရောနှင်း, ရေခဲမိုး | ओलों वाली बारिश, हिमवर्षा मिश्रित बारिश | हिममिश्रित पाऊस | ulang may yelo
inundation, submersion, flooded area | 浸水, 冠水, 水没 | ngập lụt, ngập nước | น้ำท่วมขัง, พื้นที่น้ำท่วม, จมน้ำท่วม | ရေလွှမ်းမိုးခြင်း, ရေမြုပ်ခြင်း | जलमग्न, बाढ़ का पानी भरना | पाण्याखाली जाणे, जलमय | paglubog sa baha, lubog sa tubig
la nina | ラニーニャ, ラニーニャ現象 | la nina, hiện tượng la nina | ลานีญา, ปรากฏการณ์ลานีญา | လာနီညာ | ला नीना | ला निना | la nina
landslide, mudslide, slope failure | 土砂崩れ, 地すべり, がけ崩れ | sạt lở đất, lở đất, trượt lở đất | ดินถล่ม, ดินสไลด์, โคลนถล่ม | မြေပြိုခြင်း, မြေပြိုမှု, တောင်ပြိုခြင်း | भूस्खलन, जमीन धंसना | दरड कोसळणे, भूस्खलन | pagguho ng lupa, landslide
lava | 溶岩, マグマ | dung nham, mắc ma | ลาวา, แมกมา | ချော်ရည် | लावा | लाव्हा, लाव्हारस | lava, kumukulong putik
lightning | 雷, 稲妻, 落雷 | sét, tia sét, sấm sét | ฟ้าผ่า, ฟ้าแลบ, สายฟ้า | လျှပ်စီး, မိုးကြိုး | बिजली गिरना, आकाशीय बिजली | वीज कोसळणे, विजेचा कडकडाट | kidlat
liquefaction | 液状化, 液状化現象 | hóa lỏng đất, đất hóa lỏng | ดินเหลว, แผ่นดินเหลว | မြေပျော်ခြင်း, မြေအရည်ပျော်ခြင်း | मिट्टी का द्रवीकरण, द्रवीकरण | मातीचे द्रवीकरण | liquefaction, pagkatunaw ng lupa
magnitude, seismic intensity | マグニチュード, 震度 | độ richter, cường độ động đất | ขนาดแผ่นดินไหว, แมกนิจูด | ငလျင်ပြင်းအား, ရစ်ချတာစကေး | रिक्टर पैमाना, भूकंप की तीव्रता | रिश्टर स्केल, भूकंपाची तीव्रता | lakas ng lindol, magnitude
missing person, missing people | 行方不明者, 不明者 | người mất tích | ผู้สูญหาย, คนหาย | ပျောက်ဆုံးသူ, လူပျောက် | लापता व्यक्ति, लापता लोग | बेपत्ता व्यक्ती | nawawalang tao
mist | 靄, もや, ミスト | sương mờ, màn sương | หมอกบาง, ละอองหมอก | မြူပါး, ရေမှုန်မြူ | हल्का कोहरा, कुहासा | विरळ धुके, तुषारधुके | manipis na ulap, ulap-usok
monsoon | モンスーン, 季節風 | gió mùa, mùa gió | มรสุม, ลมมรสุม | မုတ်သုံ, မုတ်သုံလေ | मानसून | मान्सून, मोसमी वारे | habagat, monsoon
mudflow, lahar | 泥流, ラハール | dòng bùn, lũ bùn | โคลนไหลหลาก, กระแสโคลน | ရွှံ့စီးကြောင်း, ရွှံ့လွှာစီးဆင်းခြင်း | कीचड़ का बहाव | चिखलाचा लोंढा | lahar, agos ng putik
natural hazard | 自然の脅威, 自然現象による危険 | hiểm họa thiên nhiên, hiểm họa tự nhiên | ภัยทางธรรมชาติ, อันตรายจากธรรมชาติ | သဘာဝအန္တရာယ် | प्राकृतिक खतरा | नैसर्गिक धोका | panganib ng kalikasan, natural hazard
northeast monsoon | 北東モンスーン, 北東季節風 | gió mùa đông bắc | มรสุมตะวันออกเฉียงเหนือ, ลมมรสุมตะวันออกเฉียงเหนือ | အရှေ့မြောက်မုတ်သုံ | उत्तर पूर्वी मानसून | ईशान्य मोसमी वारे | amihan
precipitation | 降水, 降水量 | lượng mưa rơi, giáng thủy | หยาดน้ำฟ้า, ปริมาณหยาดน้ำฟ้า | မိုးရေကျဆင်းခြင်း, မိုးရေချိန်ကျဆင်းမှု | वर्षण, वर्षापात | पर्जन्य, वर्षाव | presipitasyon, pagbuhos ng ulan
rain | 雨, 降雨, 雨天 | mưa, trời mưa, cơn mưa | ฝน, ฝนตก, สายฝน | မိုး, မိုးရွာ | बारिश, वर्षा, बरसात | पाऊस, पर्जन्यवृष्टी | ulan, pag-ulan
rainbow | 虹, レインボー | cầu vồng | รุ้ง, สายรุ้ง, รุ้งกินน้ำ | သက်တံ | इंद्रधनुष | इंद्रधनुष्य | bahaghari
rainfall | 雨量, 降雨量 | lượng mưa, lượng nước mưa | ปริมาณน้ำฝน, ปริมาณฝน | မိုးရေချိန်, မိုးရွာသွန်းမှု | वर्षा की मात्रा, बारिश की मात्रा | पर्जन्यमान, पावसाचे प्रमाण | dami ng ulan, patak ng ulan
rainwater | 雨水, 天水, あまみず | nước mưa | น้ำฝน | မိုးရေ | बारिश का पानी, वर्षा जल | पावसाचे पाणी, पर्जन्यजल | tubig-ulan, tubig ulan
rainy season, wet season, rainy days | 雨季, 雨期, 梅雨 | mùa mưa, mùa mưa bão | ฤดูฝน, หน้าฝน | မိုးရာသီ, မိုးတွင်း | बरसात का मौसम, वर्षा ऋतु, बारिश का मौसम | पावसाळा, वर्षा ऋतू | tag-ulan
relief camp, refugee camp | 救援キャンプ, 難民キャンプ | trại tị nạn, trại cứu trợ | ค่ายผู้ลี้ภัย, ค่ายพักพิง | ကယ်ဆယ်ရေးစခန်း, ဒုက္ခသည်စခန်း | शरणार्थी शिविर, राहत कैंप | निर्वासित छावणी, शरणार्थी छावणी | kampo ng lumikas, refugee camp
relief goods, emergency supplies | 救援物資, 支援物資, 備蓄品 | hàng cứu trợ, đồ cứu trợ | สิ่งของบรรเทาทุกข์, ของบริจาคช่วยเหลือ | ကယ်ဆယ်ရေးပစ္စည်း, ထောက်ပံ့ရေးပစ္စည်း | राहत सामग्री | मदत साहित्य, मदत सामग्री | relief goods, ayuda
rescue | 救助, 救出, レスキュー | cứu hộ, cứu nạn, giải cứu | กู้ภัย, ช่วยชีวิต, การกู้ภัย | ကယ်ဆယ်ရေး, ကယ်ဆယ်ခြင်း | बचाव कार्य, रेस्क्यू | बचावकार्य, सुटका | pagsagip, saklolo
rescue boat | 救助艇, 救命ボート, 救助ボート | xuồng cứu hộ, thuyền cứu hộ | เรือกู้ภัย, เรือช่วยชีวิต | ကယ်ဆယ်ရေးလှေ, အသက်ကယ်လှေ | बचाव नाव, रेस्क्यू बोट | बचाव बोट, बचाव नौका | bangkang pangsagip, rescue boat
rescue team, rescue worker | 救助隊, レスキュー隊, 救援隊 | đội cứu hộ, lực lượng cứu nạn | หน่วยกู้ภัย, ทีมกู้ภัย | ကယ်ဆယ်ရေးအဖွဲ့ | बचाव दल, रेस्क्यू टीम | बचाव पथक | pangkat ng tagasagip, rescue team
resilience | 強靭化, レジリエンス, 回復力 | khả năng chống chịu, sức chống chịu | ความยืดหยุ่น, ความสามารถในการฟื้นตัว | ကြံ့ကြံ့ခံနိုင်စွမ်း, ဒဏ်ခံနိုင်စွမ်း | लचीलापन, आपदा सहनशीलता | लवचिकता, आपत्ती सहनक्षमता | katatagan sa sakuna, resilience
river flooding, riverine flood | 河川氾濫, 川の氾濫, 河川洪水 | lũ sông, nước sông dâng | น้ำล้นตลิ่ง, แม่น้ำเอ่อล้น | မြစ်ရေလျှံခြင်း, မြစ်ရေကြီးခြင်း | नदी में बाढ़, नदी का उफान | नदीला पूर | pag-apaw ng ilog
rubble, wreckage | がれき, 瓦礫, 残骸 | đống đổ nát, đất đá đổ nát | ซากปรักหักพัง, เศษซากอาคาร | အုတ်ကျိုးအုတ်ပဲ့, အပျက်အစီး | मलबा, खंडहर का मलबा | ढिगारा, राडारोडा | guho, labi ng gumuho
sandbag | 土のう, 土嚢, 砂袋 | bao cát, bao tải cát | กระสอบทราย, ถุงทราย | သဲအိတ် | रेत की बोरी, बालू की बोरी | वाळूची पोती, वाळूची गोणी | sako ng buhangin, sandbag
sea level rise, rising sea level | 海面上昇, 海水面上昇 | nước biển dâng, mực nước biển dâng | ระดับน้ำทะเลสูงขึ้น, น้ำทะเลเพิ่มสูง | ပင်လယ်ရေမျက်နှာပြင်မြင့်တက်ခြင်း | समुद्र स्तर में वृद्धि, समुद्र का जलस्तर बढ़ना | समुद्रपातळी वाढ | pagtaas ng lebel ng dagat
season | 季節, シーズン, 時季 | mùa, mùa vụ | ฤดูกาล, ฤดู | ရာသီ, ဥတု | ऋतु, सीज़न | ऋतू, हंगाम | panahon ng taon, season
seismic, earthquake-resistant | 耐震, 耐震性, 免震 | chống động đất, chịu động đất, kháng chấn | ต้านแผ่นดินไหว, ทนแผ่นดินไหว | ငလျင်ဒဏ်ခံ, ငလျင်ဒဏ်ခံနိုင်သော | भूकंपरोधी | भूकंपरोधक | matibay sa lindol, seismic
shade, shading | 日陰, 日よけ, 木陰 | bóng râm, che nắng, bóng mát | ร่มเงา, บังแดด, ที่ร่ม | အရိပ်, နေရိပ် | छाया, छांव | सावली | lilim
sky | 空, 上空 | bầu trời, trời | ท้องฟ้า, ฟ้า | ကောင်းကင်, မိုးကောင်းကင် | आसमान, आकाश | आकाश, आभाळ | langit, himpapawid
snow, snowfall | 雪, 降雪, 積雪 | tuyết, tuyết rơi | หิมะ, หิมะตก | နှင်း, ဆီးနှင်းကျခြင်း | बर्फबारी, हिमपात | हिमवर्षाव, हिमवृष्टी | niyebe, pag-ulan ng niyebe
spring season, springtime | 春, 春季 | mùa xuân | ฤดูใบไม้ผลิ | နွေဦးရာသီ | वसंत, वसंत ऋतु | वसंत ऋतू | tagsibol
squall | スコール, 急雨 | mưa rào, mưa dông bất chợt | พายุฝน, ฝนพายุ | မိုးသက်မုန်တိုင်း, မိုးသက်လေပြင်း | तूफानी झोंका, झंझावात | वादळी झोत | subasko, unos na may ulan
storm | 嵐, 暴風雨, ストーム | bão, giông bão | พายุ, พายุฝนฟ้าคะนอง | မုန်တိုင်း | तूफान, तूफ़ान | वादळ, तुफान | bagyo, unos
storm surge | 高潮, 高潮災害, 高波 | nước dâng do bão, triều cường do bão | คลื่นพายุซัดฝั่ง, สตอร์มเซิร์จ | မုန်တိုင်းဒီရေ, ဒီလှိုင်း | तूफानी लहर, तूफानी ज्वार | वादळी लाट, वादळी भरती | daluyong ng bagyo, storm surge
stormwater, rain runoff | 雨水排水, 雨水流出, 表面流出水 | nước mưa chảy tràn, nước chảy tràn bề mặt | น้ำฝนไหลนอง, น้ำท่าผิวดิน | မိုးရေစီးဆင်းမှု, မိုးရေစီးကြောင်း | वर्षा जल बहाव, तूफानी जल | पावसाचे वाहून जाणारे पाणी | agos ng tubig-ulan
summer | 夏, 夏季, 夏場 | mùa hè, mùa hạ | ฤดูร้อน, ซัมเมอร์ | နွေ, နွေကာလ | ग्रीष्मकाल, ग्रीष्म, ग्रीष्म ऋतु | उन्हाळा, ग्रीष्म | tag-init, tag-araw
sun, sunlight, sunshine | 太陽, 日光, 日差し | mặt trời, ánh nắng | แสงแดด, ดวงอาทิตย์, แดด | နေရောင်, နေရောင်ခြည်, နေပူ | धूप, सूरज, सूर्य प्रकाश | ऊन, सूर्यप्रकाश, सूर्य | araw, sikat ng araw
sunny weather, clear sky | 晴れ, 晴天, 快晴 | trời nắng, trời quang | แดดออก, ฟ้าโปร่ง, อากาศแจ่มใส | နေသာခြင်း, ကောင်းကင်ကြည်လင်ခြင်း | साफ मौसम, खिली धूप | निरभ्र आकाश, स्वच्छ ऊन | maaraw, maaliwalas na panahon
survivor | 生存者, 生き残り | người sống sót | ผู้รอดชีวิต, ผู้รอดตาย | အသက်ရှင်ကျန်ရစ်သူ | जीवित बचे, बचे हुए लोग | वाचलेले, बचावलेले | nakaligtas
temporary housing, temporary shelter | 仮設住宅, 応急仮設住宅, 仮設 | nhà tạm, chỗ ở tạm | บ้านพักชั่วคราว, ที่อยู่อาศัยชั่วคราว | ယာယီအိမ်, ယာယီနေအိမ် | अस्थायी आवास | तात्पुरते निवारे, तात्पुरती घरे | pansamantalang tirahan
temporary toilet, emergency toilet | 仮設トイレ, 災害用トイレ, 簡易トイレ | nhà vệ sinh tạm, nhà vệ sinh dã chiến | ห้องน้ำชั่วคราว, สุขาชั่วคราว | ယာယီအိမ်သာ | अस्थायी शौचालय | तात्पुरते शौचालय | pansamantalang palikuran, pansamantalang kubeta
thunder, thunderstorm | 雷雨, 雷鳴, かみなり | dông, giông, sấm | ฟ้าร้อง, พายุฟ้าคะนอง | မိုးချုန်းခြင်း, မိုးကြိုးမုန်တိုင်း | गरज के साथ बारिश, आंधी तूफान | मेघगर्जना, गडगडाट | kulog, pagkulog at pagkidlat
tornado, whirlwind | 竜巻, つむじ風 | lốc xoáy, vòi rồng | ทอร์นาโด, พายุหมุน, ลมหมุน | လေဆင်နှာမောင်း, လေပွေ | बवंडर, टॉरनेडो | वावटळ, टोर्नेडो | buhawi, ipuipo
tremor, ground shaking | 揺れ, 微動, 地揺れ | rung lắc, rung chấn | แรงสั่นสะเทือนแผ่นดินไหว, พื้นดินสั่นไหว | မြေတုန်ခြင်း, တုန်ခါမှု | भूकंप के झटके, कंपन के झटके | भूकंपाचा धक्का, हादरा | pagyanig, yanig
tropical climate, tropics | 熱帯, 熱帯気候, 高温多湿 | nhiệt đới, khí hậu nhiệt đới | เขตร้อน, ภูมิอากาศเขตร้อน, ร้อนชื้น | အပူပိုင်းဒေသ, အပူပိုင်းရာသီဥတု | उष्णकटिबंधीय जलवायु, उष्णकटिबंध | उष्ण कटिबंध, उष्णकटिबंधीय हवामान | tropiko, klimang tropikal
tropical storm, tropical depression | 熱帯低気圧, 低気圧 | áp thấp nhiệt đới, bão nhiệt đới | พายุโซนร้อน, ดีเปรสชัน | အပူပိုင်းမုန်တိုင်း, မုန်တိုင်းငယ် | उष्णकटिबंधीय तूफान, कम दबाव का क्षेत्र | कमी दाबाचा पट्टा, उष्णकटिबंधीय वादळ | bagyong tropikal, sama ng panahon
tsunami, tidal wave | 津波, 大津波 | sóng thần, cơn sóng thần | สึนามิ, คลื่นสึนามิ, คลื่นยักษ์ | ဆူနာမီ, ဆူနာမီလှိုင်း | सुनामी | त्सुनामी, सुनामी | tsunami
typhoon | 台風, タイフーン | bão lớn, cơn bão, siêu bão | ไต้ฝุ่น, พายุไต้ฝุ่น | တိုင်ဖွန်း, တိုင်ဖွန်းမုန်တိုင်း | टाइफून, तूफान टाइफून | टायफून, चक्री तुफान | bagyo, malakas na bagyo
ultraviolet rays, uv radiation | 紫外線, UV | tia cực tím, tia tử ngoại | รังสียูวี, รังสีอัลตราไวโอเลต | ခရမ်းလွန်ရောင်ခြည် | पराबैंगनी किरणें, यूवी किरणें | अतिनील किरणे | ultraviolet, sinag na UV
underpass flooding, flooded underpass | アンダーパス冠水, 地下道浸水 | ngập hầm chui | น้ำท่วมอุโมงค์ทางลอด, ทางลอดน้ำท่วม | မြေအောက်လမ်းရေမြုပ်ခြင်း | अंडरपास में पानी भरना | भुयारी मार्गात पाणी साचणे | binahang underpass
urban flooding, street flooding | 都市型洪水, 内水氾濫, 道路冠水 | ngập đô thị, ngập úng đô thị, đường ngập | น้ำท่วมเมือง, น้ำท่วมถนน, น้ำรอการระบาย | မြို့တွင်းရေကြီးခြင်း, လမ်းရေမြုပ်ခြင်း | शहरी बाढ़, सड़क पर पानी भरना | शहरी पूर, रस्त्यावर पाणी साचणे | baha sa lungsod, baha sa kalsada
victim, disaster victim | 被災者, 被害者, 犠牲者 | nạn nhân, người bị nạn | ผู้ประสบภัย, ผู้เสียหาย, เหยื่อ | ဘေးသင့်ပြည်သူ, ဘေးဒုက္ခသည် | पीड़ित, आपदा पीड़ित | आपद्ग्रस्त, पीडित, पूरग्रस्त | biktima, nasalanta
volcanic ash, ashfall | 火山灰, 降灰 | tro núi lửa, tro bụi núi lửa | เถ้าภูเขาไฟ, ขี้เถ้าภูเขาไฟ | မီးတောင်ပြာ | ज्वालामुखी की राख | ज्वालामुखीची राख | abo ng bulkan, ashfall
volcano, volcanic eruption | 火山, 噴火 | núi lửa, núi lửa phun trào | ภูเขาไฟ, ภูเขาไฟระเบิด | မီးတောင်, မီးတောင်ပေါက်ကွဲခြင်း | ज्वालामुखी, ज्वालामुखी विस्फोट | ज्वालामुखी, ज्वालामुखीचा उद्रेक | bulkan, pagputok ng bulkan
water level, river level | 水位, 河川水位, 潮位 | mực nước, mực nước sông | ระดับน้ำ, ระดับน้ำในแม่น้ำ | ရေမှတ်, ရေမျက်နှာပြင်အမြင့် | जल स्तर, पानी का स्तर | पाण्याची पातळी, जलपातळी | antas ng tubig, lebel ng tubig
water level gauge, water level sensor | 水位計, 水位センサー, 水位観測 | thước đo mực nước, cảm biến mực nước | เครื่องวัดระดับน้ำ, เซ็นเซอร์วัดระดับน้ำ | ရေမှတ်တိုင်, ရေအမြင့်တိုင်းကိရိယာ | जल स्तर मापक | जलपातळी मापक | panukat ng lebel ng tubig
water shortage season, low water | 渇水期, 低水位 | mùa cạn, mực nước thấp, kiệt nước | ฤดูน้ำน้อย, น้ำแล้ง | ရေနည်းရာသီ, ရေကျချိန် | पानी की कमी का मौसम, निम्न जल स्तर | टंचाईचा काळ, कमी जलपातळी | mababang lebel ng tubig
waterlogging, standing water | 滞水, 水たまり, 湛水 | ngập úng, đọng nước, nước đọng | น้ำขัง, น้ำนอง, น้ำเจิ่งนอง | ရေဝပ်ခြင်း, ရေအိုင်ခြင်း | जलभराव, जल जमाव, पानी भरना | पाणी साचणे, पाणी तुंबणे | naipong tubig, tubig na hindi humuhupa
weather | 天気, 天候, 気象 | thời tiết, tình hình thời tiết | สภาพอากาศ, อากาศ, ลมฟ้าอากาศ | မိုးလေဝသ | मौसम | हवामान | lagay ng panahon, panahon
weather agency, meteorological agency | 気象庁, 気象台, 気象局 | cơ quan khí tượng, đài khí tượng thủy văn | กรมอุตุนิยมวิทยา, อุตุนิยมวิทยา | မိုးလေဝသဌာန, မိုးဇလ | मौसम विभाग | हवामान खाते, हवामान विभाग | ahensiya ng panahon, pagasa
weather forecast | 天気予報, 気象予測, 予報 | dự báo thời tiết, bản tin thời tiết | พยากรณ์อากาศ, คาดการณ์สภาพอากาศ | မိုးလေဝသခန့်မှန်းချက်, ရာသီဥတုခန့်မှန်းချက် | मौसम पूर्वानुमान, मौसम की भविष्यवाणी | हवामान अंदाज | ulat panahon, weather forecast
weather station | 気象観測所, 気象観測装置, アメダス | trạm khí tượng, trạm quan trắc thời tiết | สถานีตรวจอากาศ, สถานีอุตุนิยมวิทยา | မိုးလေဝသစခန်း | मौसम केंद्र, मौसम स्टेशन | हवामान केंद्र | himpilan ng panahon, weather station
wind | 風, 強い風 | gió, làn gió | ลม, กระแสลม | လေတိုက်ခြင်း, လေတိုက်ခတ်ခြင်း | हवा चलना, पवन | वारा, वारे | hangin, ihip ng hangin
wind speed, wind direction | 風速, 風向 | tốc độ gió, hướng gió | ความเร็วลม, ทิศทางลม | လေတိုက်နှုန်း, လေတိုက်ရာအရပ် | हवा की गति, हवा की दिशा | वाऱ्याचा वेग, वाऱ्याची दिशा | bilis ng hangin, direksiyon ng hangin
winter | 冬, 冬季, 冬場 | mùa đông | ฤดูหนาว, หน้าหนาว | ဆောင်းရာသီ, ဆောင်းတွင်း | सर्दी का मौसम, जाड़ा, शीत ऋतु | हिवाळा, शीत ऋतू | taglamig
`;
