package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.market.Country;
import java.util.List;
import java.util.regex.Pattern;

/// The names people are given, by the language they are given in.
record NamePool(List<NamePart> feminine, List<NamePart> masculine, List<NamePart> family) {
    private static final Pattern SPACE = Pattern.compile(" ");

    static final NamePool ENGLISH = pool(
            "Amelia Ava Beth Charlotte Chloë Daisy Ella Emily Eve Florence Freya Grace Hannah Imogen Isla Ivy Jessica Lily"
                    + " Lucy Maisie Matilda Mia Niamh Olivia Phoebe Poppy Rosie Ruby Siân Sophie Willow Zoë",
            "Adam Alfie Archie Arthur Benjamin Callum Charlie Daniel Dylan Edward Ethan Finlay Freddie George Harry Henry"
                    + " Jack Jacob Joshua Leo Lewis Logan Mason Nathan Noah Oliver Oscar Reuben Rhys Seán Theo Toby",
            "Adams Bailey Barker Bennett Brennan Brown Butler Carter Clarke Collins Cooper Davies Dixon D'Arcy Edwards"
                    + " Ellis Evans Fisher Foster Gibson Graham Green Griffiths Hall Harris Hughes Jones Kelly Khan King"
                    + " Knight Lee Lloyd Marshall Mason Mills Morgan Murphy Nguyen O'Brien Owen Palmer Parker Patel"
                    + " Phillips Powell Price Reid Richards Roberts Rogers Russell Shaw Simpson Singh Smith-Jones Stevens"
                    + " Taylor Thomas Turner Walker Ward Watson Webb White Williams Wood Wright Young");

    static final NamePool GERMAN = pool(
            "Anja Anna Annika Barbara Birgit Britta Charlotte Clara Claudia Dörte Elke Emma Eva Franziska Frauke Gisela"
                    + " Hannah Heike Ilse Ines Jana Jasmin Johanna Julia Jördis Karin Katrin Käthe Lara Lena Leonie Lina"
                    + " Maike Maria Marlene Mia Monika Nele Paula Petra Renate Sabine Sigrid Silke Sophie Susanne Ute",
            "Achim Alexander Andreas Bernd Björn Christian Daniel Dieter Emil Erik Felix Finn Florian Frank Günter Hannes"
                    + " Heiko Holger Jakob Jan Jens Jörg Jürgen Karl-Heinz Klaus Lars Leon Lukas Markus Matthias Moritz Nils"
                    + " Oskar Paul Peter Philipp Rainer Ralf Sören Stefan Thomas Till Tobias Uwe Volker Wolfgang",
            "Albrecht Arnold Bauer Beck Berger Böhm Brandt Braun Busch Dietrich Engel Fischer Frank Franke Fuchs Graf"
                    + " Groß Günther Haas Hahn Hartmann Heinrich Herrmann Hofmann Horn Huber Jäger Jung Kaiser Keller Koch"
                    + " Köhler König Krämer Krause Krüger Kuhn Kühn Lang Lehmann Lorenz Ludwig Maier Martin Mayer"
                    + " Meyer-Lüdenscheid Möller Müller Neumann Otto Peters Pfeiffer Pohl Richter Roth Sauer Schäfer"
                    + " Schmitt Schmitz Scholz Schröder Schubert Schulz Schwarz Seidel Simon Sommer Stein Thomas Vogel Vogt"
                    + " Voigt Wagner Walter Weber Weiß Werner Winkler Winter Wolf Ziegler Zimmermann");

    static final NamePool JAPANESE = pool(
            "葵=aoi 陽菜=hina 美咲=misaki 結衣=yui 凛=rin 花子=hanako 恵子=keiko 由美=yumi 真央=mao 桜=sakura 彩=aya 京子=kyoko"
                    + " 直美=naomi 優子=yuko 千春=chiharu さくら=sakura ひかり=hikari",
            "蓮=ren 大翔=hiroto 悠真=yuma 湊=minato 太郎=taro 健=ken 翔太=shota 拓也=takuya 直樹=naoki 誠=makoto 隆=takashi 浩=hiroshi"
                    + " 大輔=daisuke 亮=ryo 一郎=ichiro 和也=kazuya",
            "佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 渡辺=watanabe 伊藤=ito 山本=yamamoto 中村=nakamura 小林=kobayashi"
                    + " 加藤=kato 吉田=yoshida 山田=yamada 佐々木=sasaki 山口=yamaguchi 松本=matsumoto 井上=inoue 木村=kimura"
                    + " 林=hayashi 清水=shimizu 山崎=yamazaki 森=mori 池田=ikeda 橋本=hashimoto 石川=ishikawa 前田=maeda");

    static final NamePool NON_LATIN = pool(
            "Ελένη=eleni Μαρία=maria Σοφία=sofia Анна=anna Ольга=olga Екатерина=ekaterina Наталия=nataliya فاطمة=fatima"
                    + " ليلى=layla 小红=xiaohong 丽娜=lina 지민=jimin नेहा=neha თამარ=tamar",
            "Γιώργος=giorgos Νίκος=nikos Дмитро=dmytro Иван=ivan Сергей=sergey محمد=mohammed أحمد=ahmed 伟=wei 建国=jianguo"
                    + " 민수=minsu राहुल=rahul გიორგი=giorgi",
            "Παπαδόπουλος=papadopoulos Νικολάου=nikolaou Шевченко=shevchenko Иванов=ivanov Кузнецова=kuznetsova العلي=alali"
                    + " حداد=haddad 王=wang 李=li 김=kim शर्मा=sharma ბერიძე=beridze");

    static NamePool of(Country country) {
        return switch (country) {
            case GB, US -> ENGLISH;
            case DE, AT, CH -> GERMAN;
            case JP -> JAPANESE;
        };
    }

    private static NamePool pool(String feminine, String masculine, String family) {
        return new NamePool(parts(feminine), parts(masculine), parts(family));
    }

    private static List<NamePart> parts(String entries) {
        return SPACE.splitAsStream(entries).map(NamePart::parse).toList();
    }
}
