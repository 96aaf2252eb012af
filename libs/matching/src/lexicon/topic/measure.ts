/** Words of measures, amounts, rates, units in words, measuring instruments and statistics: see ../model.ts for the columns. */
export const measure = `
accuracy, precision | 精度, 正確さ, 正確性 | độ chính xác, chính xác | ความแม่นยำ, ความถูกต้องแม่นยำ | တိကျမှု, မှန်ကန်မှု | सटीकता, शुद्धता | अचूकता | katumpakan, kawastuhan
acidity meter, pH meter, litmus paper | PH計, ペーハー計, 酸度計 | máy đo pH, giấy quỳ | เครื่องวัดพีเอช, เครื่องวัดกรดด่าง | ပီအိတ်ချ်မီတာ, အချဉ်ဖန်တိုင်းကိရိယာ | पीएच मीटर, लिटमस कागज | पीएच मीटर, लिटमस कागद | pH meter, litmus paper
ammeter, current meter | 電流計, アンペア計 | ampe kế, đồng hồ đo dòng điện | แอมมิเตอร์, เครื่องวัดกระแสไฟฟ้า | အမ်မီတာ, လျှပ်စီးတိုင်းကိရိယာ | एमीटर, धारा मापी | अॅमीटर, विद्युतधारामापक | ammeter, panukat ng kuryente
ampere | アンペア, 電流値 | ampe, am pe | แอมแปร์, แอมป์ | အမ်ပီယာ | एम्पीयर | अँपिअर | ampere
analyser, analyzer, measuring device | 分析計, 測定器, 計測器 | máy phân tích, thiết bị đo | เครื่องวิเคราะห์, เครื่องมือวัด | ခွဲခြမ်းစိတ်ဖြာစက်, တိုင်းတာရေးကိရိယာ | विश्लेषक यंत्र, मापक यंत्र | विश्लेषक यंत्र, मोजमाप यंत्र | analyzer, instrumentong panukat
anemometer | 風速計, 風向風速計 | máy đo gió, máy đo tốc độ gió | เครื่องวัดความเร็วลม, มาตรวัดลม | လေတိုက်နှုန်းတိုင်းကိရိယာ | पवनमापी, हवा मापक | वायुवेगमापक | anemometer, panukat ng hangin
angle | 角度, 傾斜角 | góc, góc nghiêng | มุม, องศาเอียง | ထောင့်, ထောင့်စောင်း | कोण | कोन | anggulo
annual average, yearly mean | 年平均, 年間平均 | trung bình năm, bình quân năm | ค่าเฉลี่ยรายปี, เฉลี่ยต่อปี | နှစ်စဉ်ပျမ်းမျှ | वार्षिक औसत | वार्षिक सरासरी | taunang katamtaman, taunang average
approximately, about | およそ, 概ね, おおよそ | khoảng chừng, xấp xỉ | ประมาณ, โดยประมาณ | ခန့်မှန်းခြေ, အနီးစပ်ဆုံး | लगभग, करीब | अंदाजे, सुमारे | humigit-kumulang, tinatayang
area, surface area | 面積, 敷地面積 | diện tích, mặt bằng diện tích | พื้นที่ผิว, เนื้อที่ | ဧရိယာ, မျက်နှာပြင်ဧရိယာ | क्षेत्रफल, रकबा | क्षेत्रफळ | lawak, sukat ng lugar
average, mean | 平均, 平均値 | trung bình, bình quân | ค่าเฉลี่ย, เฉลี่ย | ပျမ်းမျှ | औसत | सरासरी | karaniwan, average
balance, weighing scale | はかり, 秤, 計量器 | cái cân, cân điện tử | ตาชั่ง, เครื่องชั่ง | ချိန်ခွင်, ကတ္တား | तराजू, तोलने की मशीन | तराजू, वजनकाटा | timbangan
barometer, atmospheric pressure | 気圧計, 気圧 | áp kế, áp suất khí quyển | บารอมิเตอร์, ความกดอากาศ | လေဖိအားတိုင်းကိရိယာ, လေထုဖိအား | वायुदाबमापी, वायुमंडलीय दबाव | वायुभारमापक, वातावरणीय दाब | barometro, presyon ng hangin
baseline, reference value | 基準線, 基準年, ベースライン | mức cơ sở, đường cơ sở | ค่าฐาน, ปีฐาน | အခြေခံမျဉ်း, အခြေခံအဆင့် | आधार रेखा, बेसलाइन | पायाभूत रेषा, आधारभूत मूल्य | baseline, batayang antas
calculation, computation | 計算, 算出, 算定 | tính toán, phép tính | การคำนวณ, คำนวณ | တွက်ချက်မှု, တွက်ချက်ခြင်း | गणना, हिसाब | गणना, आकडेमोड | pagkukuwenta, kalkulasyon
census, population census | 国勢調査, 人口調査 | tổng điều tra dân số, điều tra dân số | สำมะโนประชากร, สำมะโน | သန်းခေါင်စာရင်း, လူဦးရေသန်းခေါင်စာရင်း | जनगणना | जनगणना | senso
centimetre, centimeter | センチメートル, センチ, CM | xăng ti mét, phân | เซนติเมตร, ซม. | စင်တီမီတာ | सेंटीमीटर | सेंटीमीटर | sentimetro
chart, graph | グラフ, 図表, チャート | biểu đồ, đồ thị | แผนภูมิ, กราฟ | ဂရပ်, ပုံကားချပ် | ग्राफ, आरेख, चार्ट | आलेख, तक्ता | tsart, grapiko
circumference, perimeter | 周囲長, 円周, 外周 | chu vi, đường chu vi | เส้นรอบวง, ความยาวรอบรูป | အဝန်းအဝိုင်း, ပတ်လည်အနား | परिधि, परिमाप | परीघ, परिमिती | sirkumperensiya, palibot
classification, grading | 分類, 等級分け, 区分 | phân loại, xếp hạng | การจำแนกประเภท, การจัดระดับ | အမျိုးအစားခွဲခြားခြင်း, အဆင့်ခွဲခြင်း | वर्गीकरण, श्रेणीकरण | वर्गीकरण, प्रतवारी | klasipikasyon, pag-uuri-uri
coefficient, factor of emission | 係数, 排出係数 | hệ số, hệ số phát thải | ค่าสัมประสิทธิ์, สัมประสิทธิ์ | ကိန်းဂဏန်းမြှောက်ဖော်ကိန်း, ထုတ်လွှတ်မှုကိန်း | गुणांक | गुणांक | koepisyente
comparison, compare | 比較, 対比, 見比べ | so sánh, đối chiếu | การเปรียบเทียบ, เปรียบเทียบ | နှိုင်းယှဉ်ချက်, နှိုင်းယှဉ်ခြင်း | तुलना, मुकाबले | तुलना | paghahambing, pagkukumpara
constant, fixed value | 定数, 一定値 | hằng số, không đổi | ค่าคงที่ | ကိန်းသေ | स्थिरांक, स्थिर मान | स्थिरांक | konstante, hindi nagbabago
conversion, unit conversion | 換算, 単位換算 | quy đổi, chuyển đổi đơn vị | การแปลงหน่วย, แปลงหน่วย | ယူနစ်ပြောင်းခြင်း, တွက်ချက်ပြောင်းလဲခြင်း | रूपांतरण, इकाई परिवर्तन | रूपांतरण, एकक रूपांतर | pagpapalit ng yunit, konbersyon
correlation | 相関, 相関関係 | tương quan, mối tương quan | สหสัมพันธ์, ความสัมพันธ์ทางสถิติ | အပြန်အလှန်ဆက်နွှယ်မှု | सहसंबंध | सहसंबंध | ugnayan ng datos, korelasyon
count, counting | 計数, 数える, カウント | đếm, số đếm | การนับ, นับจำนวน | ရေတွက်ခြင်း, အရေအတွက်စာရင်း | गिनती, गिनना | मोजणी, गणती | pagbibilang, bilangin
coverage, coverage rate | 普及率, カバー率, 対象範囲 | độ bao phủ, tỷ lệ bao phủ | ความครอบคลุม, อัตราความครอบคลุม | လွှမ်းခြုံမှု, လွှမ်းခြုံမှုနှုန်း | कवरेज, व्याप्ति | व्याप्ती, कव्हरेज | saklaw, abot ng serbisyo
cubic metre, cubic meter | 立方メートル, 立米 | mét khối, khối nước | ลูกบาศก์เมตร, คิว | ကုဗမီတာ | घन मीटर | घनमीटर | metro kubiko
cumulative, accumulated total | 累計, 累積, 積算値 | lũy kế, cộng dồn | สะสม, ยอดสะสม | စုစုပေါင်းတိုးပွား, စုဆောင်းပေါင်း | संचयी, कुल जमा | संचयी, एकत्रित बेरीज | pinagsama-sama, naipong kabuuan
curve, trend line | 曲線, トレンド線 | đường cong, đường xu hướng | เส้นโค้ง, เส้นแนวโน้ม | မျဉ်းကွေး | वक्र, वक्ररेखा | वक्र, वक्ररेषा | kurba
daily amount, per day | 日量, 一日当たり, 1日あたり | mỗi ngày, một ngày đêm | ต่อวัน, รายวัน | တစ်ရက်လျှင်, နေ့စဉ်ပမာဏ | प्रतिदिन, रोजाना | दररोज, प्रतिदिन | bawat araw, kada araw
decibel, dB | デシベル, 音圧レベル | đề xi ben, đề-xi-ben | เดซิเบล | ဒက်ဆီဘယ် | डेसिबल | डेसिबल | desibel, decibel
decimal, fraction | 小数, 分数, 端数 | số thập phân, phân số | ทศนิยม, เศษส่วน | ဒဿမ, အပိုင်းကိန်း | दशमलव, भिन्न | दशांश, अपूर्णांक | desimal, praksiyon
decrease, decline | 減少, 低下, 減る | giảm xuống, sụt giảm | ลดลง, การลดลง | ကျဆင်းခြင်း, လျော့နည်းခြင်း | कमी आना, घटना, गिरावट | घट, कमी होणे | pagbaba, pagbawas, pagliit
degree celsius, centigrade | 摂氏, セルシウス度 | độ C, độ bách phân | องศาเซลเซียส, องศา | ဒီဂရီစင်တီဂရိတ်, စင်တီဂရိတ် | डिग्री सेल्सियस | अंश सेल्सिअस | digri Celsius, sentigrado
density | 密度, 比重 | mật độ, tỷ trọng | ความหนาแน่น, ความแน่น | သိပ်သည်းဆ | घनत्व | घनता | densidad, kapal
depth | 深さ, 深度 | độ sâu, chiều sâu | ความลึก | နက်ရှိုင်းမှု, ရေအနက် | गहराई | खोली | lalim
detection limit, limit of detection | 検出限界, 検出下限, 定量下限 | giới hạn phát hiện, ngưỡng phát hiện | ขีดจำกัดการตรวจวัด, ขีดจำกัดต่ำสุดของการตรวจพบ | ရှာဖွေတွေ့ရှိနိုင်မှုကန့်သတ်ချက် | संसूचन सीमा, पहचान सीमा | शोध मर्यादा | limitasyon ng pagtuklas
deviation, variance | 偏差, 分散, ばらつき | độ lệch, phương sai | ส่วนเบี่ยงเบน, ความแปรปรวน | သွေဖည်မှု, ကွဲလွဲမှု | विचलन | विचलन | paglihis, debyasyon
diameter | 直径, 口径, 管径 | đường kính, phi ống | เส้นผ่านศูนย์กลาง, เส้นผ่าศูนย์กลาง | အချင်းအရှည် | व्यास | व्यास | diyametro
dimension, size | 寸法, サイズ, 大きさ | kích thước, kích cỡ | ขนาด, มิติ | အတိုင်းအတာ, အရွယ်အစား | आकार, माप | आकारमान, परिमाण | sukat, dimensiyon, laki
distance | 距離, 間隔 | khoảng cách, cự ly | ระยะทาง, ระยะห่าง | အကွာအဝေး | दूरी, फासला | अंतर | distansiya, layo
distribution, statistical distribution | 分布, 度数分布 | phân bố, sự phân bố | การกระจายตัว, การแจกแจง | ပျံ့နှံ့မှု, ဖြန့်ကျက်မှု | सांख्यिकीय वितरण, फैलाव | विभाजन, विखुरण | distribusyon, pagkakabahagi
dose, dosage | 投与量, 線量, 薬量 | liều lượng, liều dùng | ปริมาณยา, ขนาดการใช้ | ဆေးပမာဏ, သုံးစွဲရန်ပမာဏ | खुराक, मात्रा निर्धारण | मात्रा, डोस | dosis, sukat ng gamot
dozen | ダース, 十二個 | một tá, mười hai cái | โหล | ဒါဇင် | दर्जन | डझन | dosena
emission inventory, pollutant inventory | 排出インベントリ, 排出量目録 | kiểm kê phát thải, danh mục nguồn thải | บัญชีการปล่อยมลพิษ, ทำเนียบแหล่งกำเนิดมลพิษ | ထုတ်လွှတ်မှုစာရင်း | उत्सर्जन सूची | उत्सर्जन यादी | imbentaryo ng emisyon
equal, equivalent | 等しい, 同等, 相当 | bằng nhau, tương đương | เท่ากัน, เทียบเท่า | တူညီသော, ညီမျှသော | बराबर, समतुल्य | समान, समतुल्य | katumbas, kapantay
estimate, estimation | 推定, 推計, 見込み | ước tính, ước lượng | การประมาณการ, ประมาณค่า | ခန့်မှန်းချက် | अनुमान | अंदाज | tantiya, pagtatantiya
flow meter | 流量計, フローメーター | lưu lượng kế, đồng hồ đo lưu lượng | เครื่องวัดอัตราการไหล, มาตรวัดการไหล | စီးဆင်းမှုတိုင်းမီတာ | प्रवाह मापी, फ्लो मीटर | प्रवाहमापक, फ्लो मीटर | flow meter, panukat ng daloy
flow rate, discharge rate | 流量, 流速, 吐出量 | lưu lượng, tốc độ dòng chảy | อัตราการไหล, ปริมาณการไหล | စီးဆင်းနှုန်း, ရေစီးနှုန်း | प्रवाह दर | प्रवाहाचा दर | bilis ng daloy
foot, feet | フィート, 呎 | bộ Anh, feet | ฟุต | ပေအတိုင်းအတာ, ပေပေါင်း | फुट, फीट | फूट | talampakan
forecast, projection | 予測, 将来推計, 見通し | dự báo, dự đoán | การคาดการณ์, พยากรณ์ | ကြိုတင်ခန့်မှန်းချက် | पूर्वानुमान | पूर्वानुमान, भाकीत | pagtataya, prediksyon
frequency, number of times | 頻度, 回数, 周波数 | tần suất, tần số | ความถี่, จำนวนครั้ง | အကြိမ်ရေ, ကြိမ်နှုန်း | आवृत्ति, बारंबारता | वारंवारता | dalas, kadalasan
gallon | ガロン, 米ガロン | ga lông, ga-lông | แกลลอน | ဂါလန် | गैलन | गॅलन | galon
gauge, meter | 計器, ゲージ, メーター | đồng hồ đo, máy đo | มาตรวัด, เกจ | တိုင်းတာစက်, ဂိတ်မီတာ | गेज, मापनी | मापक, गेज | panukat, metro na panukat
gram | グラム, グラム数 | gam, gờ ram | กรัม | ဂရမ် | ग्राम माप | ग्रॅम | gramo
growth rate, rate of increase | 増加率, 成長率, 伸び率 | tốc độ tăng trưởng, tỷ lệ tăng | อัตราการเติบโต, อัตราเพิ่ม | တိုးတက်နှုန်း, တိုးပွားနှုန်း | वृद्धि दर | वाढीचा दर | antas ng paglago
half, fifty percent | 半分, 半数, 二分の一 | một nửa, phân nửa | ครึ่งหนึ่ง, กึ่งหนึ่ง | တစ်ဝက် | आधा | अर्धा, निम्मा | kalahati
hectare | ヘクタール, 町歩 | héc ta, hecta | เฮกตาร์, เฮกแตร์ | ဟက်တာ | हेक्टेयर | हेक्टर | ektarya
height, altitude | 高さ, 高度, 標高 | chiều cao, độ cao | ความสูง | အမြင့်, အမြင့်ပေ | ऊंचाई | उंची | taas, altitud
horsepower | 馬力, 馬力数 | mã lực, sức ngựa | แรงม้า, กำลังแรงม้า | မြင်းကောင်ရေအား | अश्वशक्ति, हॉर्स पावर | अश्वशक्ती | lakas-kabayo, horsepower
hourly, per hour | 時間当たり, 毎時, 1時間あたり | mỗi giờ, theo giờ | ต่อชั่วโมง, รายชั่วโมง | တစ်နာရီလျှင် | प्रति घंटा | प्रति तास | bawat oras, kada oras
hygrometer, humidity sensor | 湿度計, 湿度センサー | ẩm kế, máy đo độ ẩm | เครื่องวัดความชื้น, ไฮโกรมิเตอร์ | စိုထိုင်းဆတိုင်းကိရိယာ | आर्द्रतामापी | आर्द्रतामापक | hygrometer, panukat ng halumigmig
inch | インチ, 吋 | inch, insơ | นิ้วฟุต, นิ้ว | လက်မ | इंच | इंच | pulgada
increase, rise | 増加, 上昇, 増える | gia tăng, tăng lên | เพิ่มขึ้น, การเพิ่มขึ้น | မြင့်တက်ခြင်း, တိုးလာခြင်း | वृद्धि, बढ़ना, बढ़ोतरी | वाढ, वाढणे | pagtaas, pagdami
index, index number | 指数, インデックス | chỉ số, chỉ số tổng hợp | ดัชนี, ค่าดัชนี | အညွှန်းကိန်း | सूचकांक | निर्देशांक | indeks, palatuntunan ng datos
indicator, performance indicator, KPI | 指標, 評価指標, KPI | chỉ tiêu đánh giá, chỉ thị | ตัวชี้วัด, เครื่องชี้วัด | ညွှန်းကိန်း, ညွှန်ပြချက် | संकेतक, सूचक | निर्देशक, सूचक | tagapagpahiwatig, indikador
intensity | 強度, 強さ | cường độ, độ mạnh | ความเข้ม, ความแรง | ပြင်းထန်မှု, အားပြင်းမှု | तीव्रता | तीव्रता | tindi, intensidad
interval, time interval | 間隔時間, 時間間隔, インターバル | khoảng thời gian, giãn cách | ช่วงเวลาห่าง, ระยะห่างเวลา | ကြားကာလ, အချိန်အပိုင်းအခြား | अंतराल | मध्यांतर, कालांतर | pagitan ng oras, agwat
joule, calorie | ジュール, カロリー | jun, ca lo | จูล, แคลอรี | ဂျူးလ်, ကယ်လိုရီ | जूल, कैलोरी | ज्यूल, कॅलरी | joule, kaloriya
kilogram, kilo | キログラム, キロ, KG | ki lô gam, kí lô, cân ký | กิโลกรัม, กิโล | ကီလိုဂရမ်, ကီလို | किलोग्राम, किलो | किलोग्रॅम, किलो | kilo, kilogramo
kilometre, kilometer | キロメートル, KM | ki lô mét, cây số | กิโลเมตร, กม. | ကီလိုမီတာ | किलोमीटर | किलोमीटर | kilometro
laboratory analysis, chemical analysis | 化学分析, 成分分析, 分析試験 | phân tích hóa học, phân tích phòng thí nghiệm | การวิเคราะห์ทางเคมี, วิเคราะห์ในห้องปฏิบัติการ | ဓာတုခွဲခြမ်းစိတ်ဖြာမှု, ဓာတ်ခွဲစစ်ဆေးခြင်း | रासायनिक विश्लेषण, प्रयोगशाला जांच | रासायनिक विश्लेषण, प्रयोगशाळा तपासणी | pagsusuring kemikal, pagsusuri sa laboratoryo
length | 長さ, 延長, 全長 | chiều dài, độ dài | ความยาว | အလျား, အရှည် | लंबाई | लांबी | haba
level gauge, water level gauge | 水位計, レベル計, 液面計 | thước đo mực nước, cảm biến mực nước | เครื่องวัดระดับน้ำ, มาตรวัดระดับ | ရေမှတ်တိုင်, ရေအမြင့်တိုင်းကိရိယာ | जल स्तर मापी, लेवल गेज | पाणी पातळी मापक | panukat ng antas ng tubig
litre, liter | リットル, リッター | lít | ลิตร | လီတာ | लीटर | लिटर | litro
lux, illuminance | ルクス, 照度 | lux, độ rọi | ลักซ์, ความสว่าง | လပ်စ်, အလင်းပြင်းအား | लक्स, प्रदीप्ति | लक्स, प्रदीपन | lux, liwanag na nasusukat
majority, most of | 過半数, 大多数, 大半 | đa số, phần lớn | ส่วนใหญ่, เสียงข้างมาก | အများစု | बहुमत, अधिकांश | बहुसंख्य, बहुतांश | karamihan, mayorya
margin, allowance for error | 余裕, 許容誤差, マージン | biên độ, dung sai | ส่วนเผื่อ, ค่าเผื่อ | အနားသတ်ပမာဏ, ခွင့်ပြုကွာဟမှု | गुंजाइश, मार्जिन | सहनसीमा, मार्जिन | palugit, margin
mass, material balance | 質量, 物質収支, マスバランス | khối lượng, cân bằng vật chất | มวล, สมดุลมวล | ဒြပ်ထု | द्रव्यमान | वस्तुमान | masa, balanse ng masa
maximum, peak value | 最大, 最大値, ピーク | tối đa, cao nhất | สูงสุด, ค่าสูงสุด | အမြင့်ဆုံး, အများဆုံး | अधिकतम, ज्यादा से ज्यादा | जास्तीत जास्त, कमाल | pinakamataas, maksimum
measurement, measure | 測定, 計測, 測る | đo đạc, đo lường | การวัด, ตรวจวัด | တိုင်းတာခြင်း, တိုင်းတာမှု | माप, मापन, नापना | मोजमाप, मापन | pagsukat, pagsusukat
measuring tape, ruler | 巻尺, メジャー, 定規, ものさし | thước dây, thước kẻ | ตลับเมตร, ไม้บรรทัด | ပေကြိုး, ပေတံ | नापने का फीता, इंची टेप | मोजपट्टी, टेप | medida, ruler, panukat na teyp
median | 中央値, メジアン | trung vị, số trung vị | มัธยฐาน | အလယ်ကိန်း | माध्यिका | मध्यक | panggitna, median
megawatt, gigawatt | メガワット, ギガワット, MW | mê ga oát, gi ga oát | เมกะวัตต์, กิกะวัตต์ | မီဂါဝပ်, ဂစ်ဂါဝပ် | मेगावाट, गीगावाट | मेगावॅट, गिगावॅट | megawatt, gigawatt
metre | メートル, メートル法 | mét | เมตร | မီတာအရှည် | मीटर लंबाई | मीटर लांबी | metro ang haba
microgram, milligram | マイクログラム, ミリグラム | mi crô gam, mi li gam | ไมโครกรัม, มิลลิกรัม | မိုက်ခရိုဂရမ်, မီလီဂရမ် | माइक्रोग्राम, मिलीग्राम | मायक्रोग्रॅम, मिलिग्रॅम | mikrogramo, miligramo
micrometre, micron | マイクロメートル, ミクロン | mi crô mét, micron | ไมโครเมตร, ไมครอน | မိုက်ခရိုမီတာ, မိုက်ခရွန် | माइक्रोमीटर, माइक्रोन | मायक्रोमीटर, मायक्रॉन | mikrometro, micron
microscope | 顕微鏡, マイクロスコープ | kính hiển vi, kính soi vi sinh | กล้องจุลทรรศน์, กล้องไมโครสโคป | အဏုကြည့်မှန်ပြောင်း | सूक्ष्मदर्शी, माइक्रोस्कोप | सूक्ष्मदर्शक | mikroskopyo
millilitre, milliliter | ミリリットル, シーシー | mi li lít, ml | มิลลิลิตร, ซีซี | မီလီလီတာ | मिलीलीटर | मिलिलिटर | mililitro
millimetre, millimeter | ミリメートル, ミリ | mi li mét, milimét | มิลลิเมตร, มม. | မီလီမီတာ | मिलीमीटर | मिलिमीटर | milimetro
million, billion | 百万, 十億, ミリオン | triệu, tỷ | ล้าน, พันล้าน | သန်း, ဘီလီယံ | दस लाख, अरब, मिलियन | दशलक्ष, अब्ज | milyon, bilyon
minimum, lowest value | 最小, 最低, 最低限 | tối thiểu, thấp nhất | ต่ำสุด, ค่าต่ำสุด | အနိမ့်ဆုံး, အနည်းဆုံး | न्यूनतम, कम से कम | किमान, कमीत कमी | pinakamababa, minimum
moisture content, water content | 含水率, 水分率, 含水量 | độ ẩm vật liệu, hàm lượng nước | ปริมาณความชื้น, ค่าความชื้น | ရေငွေ့ပါဝင်မှု, အစိုဓာတ်ပါဝင်မှု | नमी की मात्रा | ओलाव्याचे प्रमाण | dami ng halumigmig, nilalamang tubig
monthly, per month | 月間, 毎月, 月当たり | hàng tháng, mỗi tháng | รายเดือน, ต่อเดือน | လစဉ်, တစ်လလျှင် | मासिक, प्रति माह | मासिक, दरमहा | buwanan, bawat buwan
multiple, times as much | 倍数, 何倍, 数倍 | bội số, gấp nhiều lần | หลายเท่า, จำนวนเท่า | ဆတိုးကိန်း, အဆပေါင်းများစွာ | गुणज, कई गुना | अनेक पटीने | multipol, ilang ulit
nanometre, nano | ナノメートル, ナノ | na nô mét, nano | นาโนเมตร, นาโน | နာနိုမီတာ, နာနို | नैनोमीटर, नैनो | नॅनोमीटर, नॅनो | nanometro, nano
noise meter, sound level meter | 騒音計, 音量計 | máy đo tiếng ồn, máy đo độ ồn | เครื่องวัดเสียง, เครื่องวัดระดับเสียง | ဆူညံသံတိုင်းကိရိယာ | ध्वनि मापी, शोर मापक | ध्वनिमापक, आवाज मोजणारे यंत्र | panukat ng ingay, sound level meter
number, numeral | 番号, 数字, 個数 | con số, số lượng đếm | ตัวเลข, หมายเลข | ကိန်းဂဏန်း, နံပါတ် | संख्या, नंबर | संख्या, क्रमांक | numero, dami ng bilang
observation, field observation | 観測, 観察 | quan sát, quan trắc hiện trường | การสังเกต, การสังเกตการณ์ | လေ့လာစောင့်ကြည့်မှု, ကွင်းဆင်းစူးစမ်းမှု | अवलोकन, प्रेक्षण | निरीक्षण नोंद, प्रेक्षण | obserbasyon, pagmamasid
parameter | パラメータ, 測定項目, パラメーター | thông số, tham số | พารามิเตอร์, ค่าตัวแปร | ကန့်သတ်ကိန်း, ပါရာမီတာ | पैरामीटर, प्राचल | मापदंड, पॅरामीटर | parametro
particle counter, dust meter, dust monitor | 粉じん計, パーティクルカウンター, ダスト計 | máy đo bụi, máy đếm hạt bụi | เครื่องวัดฝุ่น, เครื่องนับอนุภาค | ဖုန်မှုန့်တိုင်းကိရိယာ | धूल मापक, कण गणक | धूळमापक यंत्र | panukat ng alikabok
parts per million, ppm | 百万分率, PPM | phần triệu, ppm | ส่วนในล้านส่วน, พีพีเอ็ม | အပိုင်းတစ်သန်းပုံ, ပီပီအမ် | पीपीएम, प्रति दस लाख भाग | पीपीएम, दशलक्ष भागांमध्ये | bahagi bawat milyon, ppm
pascal, pressure unit | パスカル, メガパスカル | pa xcan, pascal | ปาสคาล | ပါစကယ် | पास्कल | पास्कल | pascal
per capita, per person | 一人当たり, 1人あたり | bình quân đầu người, mỗi người | ต่อหัว, ต่อคน | လူတစ်ဦးချင်း, တစ်ဦးကျ | प्रति व्यक्ति | दरडोई, प्रति व्यक्ती | bawat tao, kada tao
percentage, percent | パーセント, 百分率, 百分比 | phần trăm, tỷ lệ phần trăm | ร้อยละ, เปอร์เซ็นต์ | ရာခိုင်နှုန်း | प्रतिशत, फीसदी | टक्के, टक्केवारी | porsiyento, bahagdan
population, number of inhabitants | 人口, 人口数 | dân số, số dân | ประชากร, จำนวนประชากร | လူဦးရေ | जनसंख्या, आबादी | लोकसंख्या | populasyon, dami ng tao
pressure, pressure level | 圧力, 圧力値 | áp lực, áp suất | ความดัน, แรงดัน | ဖိအား | दबाव, प्रेशर | दाब | presyon
pressure gauge | 圧力計, 圧力ゲージ | đồng hồ áp suất, áp kế đo | เกจวัดแรงดัน, มาตรวัดความดัน | ဖိအားတိုင်းမီတာ | दाबमापी, प्रेशर गेज | दाबमापक | panukat ng presyon, pressure gauge
probability, likelihood | 確率, 可能性, 蓋然性 | xác suất, khả năng xảy ra | ความน่าจะเป็น, โอกาสเกิด | ဖြစ်နိုင်ခြေ, ဖြစ်တန်စွမ်း | संभावना, प्रायिकता | शक्यता, संभाव्यता | posibilidad, probabilidad
probe, measuring electrode | プローブ, 電極, 測定端子 | đầu dò, điện cực đo | หัววัด, โพรบ | တိုင်းတာရေးတံ, ပရုပ် | प्रोब, मापन इलेक्ट्रोड | प्रोब, मापन इलेक्ट्रोड | probe, pansuring dulo
proportion, share | 割合, 構成比, シェア | tỷ phần, tỷ trọng trong tổng số | สัดส่วน, ส่วนแบ่ง | အချိုးအစား, ဝေစု | अनुपात, हिस्सा | वाटा, हिस्सेवारी | proporsyon, bahagi
quantity, amount, volume of | 数量, 分量 | số lượng, khối lượng dùng | ปริมาณ, จำนวน | ပမာဏ, အရေအတွက် | मात्रा, परिमाण | प्रमाण, मात्रा | dami, kantidad
quarter, quarter of the year | 四半期, 四分の一 | hàng quý, một phần tư | ไตรมาส, หนึ่งในสี่ | သုံးလပတ်, လေးပုံတစ်ပုံ | तिमाही, चौथाई | तिमाही, पाव हिस्सा | kuwarter, sangkapat
radiation meter, dosimeter | 線量計, 放射線計, ガイガーカウンター | máy đo phóng xạ, liều kế | เครื่องวัดรังสี, ไกเกอร์เคาน์เตอร์ | ရောင်ခြည်တိုင်းကိရိယာ | विकिरण मापी, डोज़ीमीटर | विकिरणमापक | panukat ng radyasyon, dosimeter
radius | 半径, 半径距離 | bán kính, bán kính vòng | รัศมี, ระยะรัศมี | အချင်းဝက် | त्रिज्या, दायरा | त्रिज्या | radyus
rain gauge | 雨量計, 転倒ます雨量計 | máy đo mưa, vũ lượng kế | เครื่องวัดน้ำฝน, มาตรวัดน้ำฝน | မိုးရေချိန်တိုင်းကိရိယာ | वर्षामापी | पर्जन्यमापक | panukat ng ulan, rain gauge
range, measuring range | 範囲, 測定範囲, レンジ | phạm vi, dải đo | ช่วงค่า, ช่วงการวัด | အပိုင်းအခြား, တိုင်းတာမှုအကွာအဝေး | परास, रेंज | व्याप्ती मर्यादा, पल्ला | saklaw ng sukat, hanay
ranking, rank | 順位, ランキング, 格付け | xếp hạng vị trí, thứ hạng | อันดับ, การจัดอันดับ | အဆင့်သတ်မှတ်ချက်စဉ်, အဆင့်နေရာ | रैंकिंग, वरीयता क्रम | क्रमवारी, मानांकन | ranggo, ranking
rate, ratio | 比率, レート | tỷ lệ, tỉ lệ | อัตรา, อัตราส่วน | နှုန်း, အချိုး | दर, रेशियो | दर, गुणोत्तर | antas, tantos, rasyo
reading, meter reading | 検針, 読み取り値, 指示値 | chỉ số công tơ, ghi chỉ số | การอ่านมิเตอร์, จดมิเตอร์, ค่าที่อ่านได้ | မီတာဖတ်ခြင်း | मीटर रीडिंग, रीडिंग | मीटर वाचन, रीडिंग | basa sa metro, pagbasa ng kuntador
removal efficiency, removal rate | 除去率, 除去効率 | hiệu suất xử lý, hiệu suất loại bỏ | ประสิทธิภาพการกำจัด, อัตราการกำจัด | ဖယ်ရှားမှုနှုန်း | निष्कासन दक्षता, हटाने की दर | निर्मूलन कार्यक्षमता | bisa ng pag-aalis, removal rate
resolution of image, spatial resolution | 解像度, 分解能 | độ phân giải, độ nét | ความละเอียดภาพ, ความละเอียดเชิงพื้นที่ | ရုပ်ထွက်အရည်အသွေး, ပုံရိပ်ကြည်လင်ပြတ်သားမှု | विभेदन, रिज़ॉल्यूशन | विभेदनक्षमता, रिझोल्यूशन | linaw ng larawan, resolution
reuse rate, recycling rate, recovery rate | リサイクル率, 再資源化率, 回収率 | tỷ lệ tái chế, tỷ lệ thu hồi | อัตราการรีไซเคิล, อัตราการนำกลับมาใช้ | ပြန်လည်အသုံးပြုမှုနှုန်း | पुनर्चक्रण दर | पुनर्चक्रण दर, पुनर्प्राप्ती दर | antas ng pagre-recycle
sample, specimen | 試料, サンプル, 検体 | mẫu phân tích, mẫu thử | ตัวอย่าง, สิ่งส่งตรวจ | နမူနာ | नमूना, सैंपल | नमुना, सॅम्पल | sampol, halimbawang ispesimen
sampler, sampling | 採取, サンプリング, 試料採取, 採水 | lấy mẫu, thu mẫu | การเก็บตัวอย่าง, เก็บตัวอย่าง | နမူနာကောက်ယူခြင်း | नमूना लेना, सैंपलिंग | नमुने घेणे, नमुना संकलन | pagkuha ng sampol, sampling
seasonal variation, fluctuation | 季節変動, 変動, 増減 | biến động theo mùa, dao động | ความผันผวน, การเปลี่ยนแปลงตามฤดูกาล | ရာသီအလိုက်ပြောင်းလဲမှု, အတက်အကျ | मौसमी बदलाव, उतार-चढ़ाव | हंगामी बदल, चढउतार | pabago-bago, pagbabago ayon sa panahon
sensitivity | 感度, 敏感度 | độ nhạy, nhạy cảm | ความไว, ความไวในการตรวจวัด | အာရုံခံနိုင်စွမ်း | संवेदनशीलता | संवेदनशीलता | pagkasensitibo, sensitibidad
simulation, modelling | シミュレーション, 模擬計算, モデル化 | mô phỏng, mô hình hóa | การจำลอง, แบบจำลอง | ပုံတူစမ်းသပ်ခြင်း, ပုံစံတူဖန်တီးခြင်း | अनुकरण, सिमुलेशन | सादृश्यीकरण, सिम्युलेशन | simulasyon
slope, gradient | 勾配, 傾斜, 斜度 | độ dốc, sườn dốc | ความลาดชัน, ความชัน | လျှောစောက်, ဆင်ခြေလျှော | ढलान, ढाल | उतार, ढाळ | dalisdis, antas ng hilig
speed, velocity | 速度, スピード, 速さ | tốc độ, vận tốc | ความเร็ว, อัตราเร็ว | အမြန်နှုန်း, အလျင် | गति, रफ्तार | वेग, गती | bilis, tulin
square metre, square meter | 平方メートル, 平米 | mét vuông, m2 | ตารางเมตร, ตร.ม. | စတုရန်းမီတာ | वर्ग मीटर | चौरस मीटर | metro kuwadrado
statistics, statistical data | 統計, 統計データ | thống kê, số liệu thống kê | สถิติ, ข้อมูลสถิติ | စာရင်းအင်း, စာရင်းဇယား | सांख्यिकी, आंकड़े | सांख्यिकी, आकडेवारी | estadistika
stopwatch, timer | タイマー, ストップウォッチ | đồng hồ bấm giờ, hẹn giờ | นาฬิกาจับเวลา, ตัวตั้งเวลา | အချိန်မှတ်နာရီ, တိုင်မာ | टाइमर, विराम घड़ी | टायमर, विरामघड्याळ | timer, orasan ng pagtutuos
sufficient, enough | 十分, 足りる | đầy đủ, đủ dùng | เพียงพอ | လုံလောက်သော | पर्याप्त, काफी | पुरेसे | sapat
table of figures, numerical table | 数表, 一覧表 | bảng số liệu, bảng thống kê | ตารางข้อมูล, ตารางตัวเลข | ကိန်းဂဏန်းဇယား | तालिका, सारणी | कोष्टक, आकडेवारी तक्ता | talahanayan
temperature measurement, thermometer | 温度計, 体温計, 検温 | nhiệt kế, đo nhiệt độ | เทอร์โมมิเตอร์, เครื่องวัดอุณหภูมิ | သာမိုမီတာ, အပူချိန်တိုင်းကိရိယာ | थर्मामीटर, तापमापी | तापमापक, थर्मामीटर | termometro
test kit, test strip | 検査キット, 簡易検査キット, 試験紙, パックテスト | bộ kít thử, que thử | ชุดทดสอบ, แถบทดสอบ | စမ်းသပ်ကိရိယာအစုံ, စစ်ဆေးတံ | परीक्षण किट, टेस्ट किट | चाचणी संच, टेस्ट किट | test kit, panubok na kit
testing, test | 試験, テスト, 検査試験 | thử nghiệm, xét nghiệm | การทดสอบ, ทดสอบ | စမ်းသပ်မှု, စမ်းသပ်စစ်ဆေးခြင်း | परीक्षण, टेस्ट | चाचणी | pagsubok, pagsusuri
thickness | 厚さ, 厚み, 板厚 | độ dày, chiều dày | ความหนา | အထူအပါး | मोटाई | जाडी | kapal ng materyal
ton, tonne, metric ton | トン, トン数 | tấn, tấn mỗi ngày | ตัน, เมตริกตัน | တန်ချိန်, မက်ထရစ်တန် | टन, मीट्रिक टन | टन, मेट्रिक टन | tonelada
total, sum | 合計, 総数, 総量 | tổng số, tổng cộng | ยอดรวม, รวมทั้งหมด | စုစုပေါင်း | कुल, कुल योग | एकूण, बेरीज | kabuuan, suma
trend, tendency | 傾向, 動向, トレンド | xu hướng, chiều hướng | แนวโน้ม, ทิศทางแนวโน้ม | အလားအလာ, လမ်းကြောင်းသဘော | रुझान, प्रवृत्ति | प्रवृत्ती, ट्रेंड | kalakaran, trend
turbidity meter | 濁度計, 透視度計 | máy đo độ đục, đầu đo độ đục | เครื่องวัดความขุ่น, มาตรวัดความขุ่น | ရေနောက်ကျိမှုတိုင်းကိရိယာ | गंदलापन मापी, टर्बिडिटी मीटर | गढूळतामापक | panukat ng labo
unit, unit of measurement | 単位, 計量単位 | đơn vị đo, đơn vị tính | หน่วยวัด, หน่วยนับ | အတိုင်းအတာယူနစ်, ယူနစ် | इकाई, मात्रक | एकक | yunit ng sukat, yunit
volume, capacity | 体積, 容積, 容量 | thể tích, dung tích | ปริมาตร, ความจุ | ထုထည်, ဝင်ဆံ့မှု | आयतन, क्षमता | घनफळ, क्षमता | bolyum, kapasidad
water meter | 水道メーター, 量水器 | đồng hồ nước, công tơ nước | มิเตอร์น้ำ, มาตรวัดน้ำ | ရေမီတာ | पानी का मीटर, जल मीटर | पाणी मीटर, जलमापक | metro ng tubig, kuntador ng tubig
watt, kilowatt | ワット, キロワット | oát, ki lô oát | วัตต์, กิโลวัตต์ | ဝပ်အား, ကီလိုဝပ် | वाट, किलोवाट | वॅट, किलोवॅट | watt, kilowatt
weighbridge, truck scale | トラックスケール, 計量台, 台貫 | trạm cân, cân xe tải | เครื่องชั่งรถบรรทุก, สะพานชั่ง | ယာဉ်ချိန်ကတ္တား, ကားချိန်ခွင် | धर्मकांटा, तौल सेतु | वजनकाटा पूल, वे ब्रिज | timbangan ng trak, weighbridge
weight | 重さ, 重量, 目方 | trọng lượng, cân nặng | น้ำหนัก | အလေးချိန် | वजन, भार | वजन | timbang, bigat
width | 幅, 横幅, 幅員 | chiều rộng, bề rộng | ความกว้าง | အကျယ်, အနံ | चौड़ाई | रुंदी | lapad
yearly, per year, annual | 年間, 毎年, 年あたり | hàng năm, mỗi năm | รายปี, ต่อปี | နှစ်စဉ်, တစ်နှစ်လျှင် | वार्षिक, सालाना | वार्षिक, दरवर्षी | taunan, bawat taon
`;
