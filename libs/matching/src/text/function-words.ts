import type { RomanisedLanguage } from './language.js';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Particles, endings and other words without a subject, as they are typed in Latin letters. */
export const functionWords: Readonly<Record<RomanisedLanguage, ReadonlySet<string>>> = {
  ja: listed(
    'wo no ga ni wa ha mo de to e he ka o na ne yo ya kara made yori nado dake shika demo node noni kedo keredo keredomo desu desuka deshou da datta masu masen mashita nai naku nakute nakatta aru arimasu arimasen iru imasu imasen ita irareru suru shite shita shimasu shimashita shiteiru shiteimasu shitai shitaidesu sareru sarete saremasu sasete hoshii hoshiidesu kudasai koto mono tame tameni you youna youni toki tokoro sugu sugite sugiru takusan totemo mainichi maiasa maitoshi mada mou ima kono sono ano kore sore are koko soko doko dou nani naze watashi watashitachi bokutachi minna hitobito tachi naru natte natta narimasu naranai dekiru dekimasu dekinai dekita hajimeru sagashite sagashiteimasu oshiete onegai onegaishimasu motto amari itsumo tsuite mata soshite shikashi dakara nimo niwa dewa towa tte nitsuite kata houhou ue naka soba chikaku atari goto hodo gurai kurai zutto iu itte omou omoimasu komatteimasu komatte komaru komarimasu kite kita kimasu deru dete demasu deteimasu',
  ),
  my: listed(
    'de dal tal tae tel dae dey tay par pa bar tway twe dway dwe nay ne nae nei hmar mhar hma mha ko go ka ga lo loh lot yin lae lel le ma bu boo phu buu pyi pee pyii lar la lay ya yar kya kyi chin chinn nyar thi thee dot tot daw mae mal mel khin kyun naw nar sone myar mya aung yan ye dar da di eh ei hlan lite like pay shi shin net nat thu sae ngar kyut kyaunt kyaunk kyaungt htae hte htal a lin tha thar khu hmyaw pyaw yuu yu khae kun alone arr lone nee kyaw naing nine',
  ),
  th: listed(
    'khrap krap krub khrub krab kha ka na mai thi thii tee khong kong lae nai pen mi mee dai hai chak jak cha ja kap gap yak yaak tong tongkan tongkarn laeo laew lew yu yoo yuu pai ma maa rao raw chan phom pom kan gun khon kon thuk tuk thung teung wa mak maak tae dtae rue khue kue duai duay arai yang ni nee nan nun lai mot mod maidai maimi tham tam kamlang kwa khwa thao tao an ik eek eik khuen kheun long ok oak bo boi trong tua phro pro tha yai lek dee di suk sak pho phor por nit noi khoei samrap samrab chuai chuay kho khor phuea puea hen ru phuak puak khao man baeb baep dtong dongkarn ko kor jing',
  ),
};

/** Words by which a text in Latin letters is told to be one of them: function words, and the most usual of those that people write about. */
export const tellingWords: Readonly<Record<RomanisedLanguage, ReadonlySet<string>>> = {
  ja: listed(
    'wo no ga ni wa mo de to ka na kara made node noni desu desuka masu masen mashita nai naku nakute nakatta aru arimasu iru imasu suru shite shita shimasu shitai hoshii kudasai koto tame tameni you youna youni sugite sugiru takusan totemo mainichi komatteimasu komatteiru komaru dekiru dekimasu dekinai onegai onegaishimasu iu atte natte narimasu natta gomi mizu kawa gesui denki kemuri nioi koujou kojo shori souji kirei kitanai kusai osui haisui abura namagomi yasai sakana gakkou byouin doro suidou suido hidoi takai ooi ookii furui',
  ),
  my: listed(
    'de dal tal tae tel dae tay par bar tway twe dway dwe nay nae hmar mhar hma mha lo loh lot yin lel pyi pee lar kya chin chinn thi thee dot myar mya dar shi htae hte phyit phit ya yay mee amhite ahmite amite amhaik myaung set lan nant apu soe myit phone zay kyaung say kar lal si pyat pyet lote thauk thone khoe kaung loe khan aung ayan thant shin hlyat sit ein ain pike kan myay nwar wet kyet ngar',
  ),
  th: listed(
    'khrap krap krub khrub krab kha thi thii tee khong lae nai pen mi mee dai hai mai chak jak kap gap yak yaak tong tongkan tongkarn laeo laew yu yoo pai rao raw phom khon tuk thuk mak maak tae dtae rue khue duai duay arai yang mot maidai khuen phro tua samrap nam naam fai faifa khaya rot thanon tanon klin men fun khwan kwan din nao khlong klong mueang muang muban mu tham rong ngan rongngan sia siapai tho rua tuam thuam phak pla ron talat phao prayat khwam kan ahan khao',
  ),
};

/** Words of languages that are none of the three but share words with them: Hindi and Marathi typed as they sound, Filipino, Vietnamese without marks, Indonesian, the Romance languages. */
export const otherWords: readonly ReadonlySet<string>[] = [
  listed('hai hain ka ki ke ko se me mein mai par nahi nahin aur ho hota hoti kar karna karne karke raha rahi rahe na to bhi hum ham hame hamare hamara humare chahiye wala wale ye yeh wo woh jo jata jati hua hui gaya paani pani kachra kachara nali ghar gaon sadak bijli log bahut ek us is uska uske yaha yahan kya ne de do di lo tak liye sab din roz dhua khet sahar shahar bazar pe hi sakte sakta'),
  listed('aahe ahe ahet ani aani madhe madhye sathi la cha chi che chya nahi pahije zala zali hote hoto amhi aamhi amchya aamchya khup rasta gavat gavatil var ne na kay pani kachra te ha hi he ti to ya yete yeto kara karto vas ghan roj lok shetat shahrat hava have ka mule mala'),
  listed('ang ng mga sa na ay para at kung may hindi nang ito namin aming upang dahil mula wala kailangan natin bawat ating ko mo ka ako siya kami tayo sila lang po naman kasi yung iyong ni si kay din rin ba pa mas dito doon nila kanila nito niya o walang maraming marami ilog kaya pag mag tubig basura baho amoy gusto kapag'),
  listed('cua va khong duoc cho cac la co nhung nuoc tai mot trong rac thai nha voi de tu den dien nay ve theo can toi bi ra khi nhieu xu ly chay nam nao ma thi lai hay phai lam sau rat dang se ban ngay giup muon ai may gi ho minh chung con nguoi tien gia mua xe cay duong pho ruong lua heo ga ca tom ao bo benh truong hoc dan khu ong thoat moi qua nen do mui hoi khoi bui dot het hu cu dem sang chieu tren duoi gan xa lon nho cao thap tung bao lau na mai han he tham kem kho kha ten ton tan chua'),
  listed('yang di dan untuk dengan dari ini itu tidak ada akan pada ke kami kita air sampah bisa sudah karena atau juga lebih sangat perlu mau'),
  listed('de la el los las que en un una por con para no se del al es y o mas como le les des et du pour dans est sur ne pas il da do em na os as uma com di e per non sono nel'),
];
