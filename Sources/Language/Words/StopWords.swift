/// Words so common that they tell nothing of what a text is about: data.
public enum StopWords {
    public static func contains(_ word: String, in language: TextLanguage) -> Bool {
        switch language {
        case .swedish: swedish.contains(word)
        case .english: english.contains(word)
        }
    }

    static let swedish = words(
        """
        alla allt att av bara bli blir bland blev da de dem den denna deras dess dessa det detta dig din dina ditt du där därför då
        efter eftersom ej eller en er era ert ett finns flera fler från för få får genom gör ha hade han har hela henne hennes hon
        honom hos hur här i icke in inför inom inte ju just kan kom kommer kunna kunde man med mellan men mer mera mest mig min
        mina mitt mot mycket måste ni nu någon något några när och ofta också om oss på samma samt sedan ser sig sin sina sitt
        själv ska skall skulle som så sådan sådana sådant till tills tillsammans under upp ur ut utan vad var vara varandra vars
        vart vem vi vid vidare vilka vilken vilket vill vår våra vårt vet åt än är även över
        """)

    static let english = words(
        """
        a about above after again all also an and any are as at be because been before being below between both but by can could
        did do does doing down during each few for from further get had has have having he her here hers him his how i if in into
        is it its just may me more most must my no nor not now of off on once only or other our ours out over own same shall she
        should so some such than that the their theirs them then there these they this those through to too under until up us
        very was we were what when where which while who whom why will with would you your yours
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
