import Language
import Model

/// What the kinds of change are called.
enum ChangeWording {
    static func label(_ type: Change.Kind, _ language: TextLanguage) -> String {
        let label =
            switch type {
            case .added: Bilingual("Ny insats", "New offering")
            case .changed: Bilingual("Ändrad", "Changed")
            case .removed: Bilingual("Borttagen", "Removed")
            case .renamed: Bilingual("Nytt namn", "Renamed")
            case .moved: Bilingual("Ny adress", "Moved")
            case .split: Bilingual("Delad i flera", "Split")
            case .merged: Bilingual("Sammanslagen", "Merged")
            case .returned: Bilingual("Tillbaka", "Returned")
            }
        return label[language]
    }
}
