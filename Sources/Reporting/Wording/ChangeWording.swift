import Language
import Model

/// What the kinds of change are called, why they are told and what to do about them.
enum ChangeWording {
    /// The kind, and what somebody has decided of it already.
    static func label(_ change: Change, _ language: TextLanguage) -> String {
        let state: Bilingual? =
            switch change.state {
            case .open: nil
            case .accepted: Bilingual("godkänd", "accepted")
            case .rejected: Bilingual("avvisad", "rejected")
            case .snoozed: Bilingual("uppskjuten", "snoozed")
            case .noted: Bilingual("sedd", "noted")
            case .reverted: Bilingual("sidan har gått tillbaka", "the page went back")
            }
        let kind = label(change.type)[language]
        return state.map { "\(kind), \($0[language])" } ?? kind
    }

    static func why(_ change: Change, _ language: TextLanguage) -> String {
        if change.rereadBy != nil {
            return Bilingual(
                "Sidan är densamma: en nyare version av Samsyn läser den på ett annat sätt.",
                "The page is the same: a newer version of Samsyn reads it otherwise.")[language]
        }
        let why =
            switch change.type {
            case .added:
                Bilingual(
                    "Sidan visar en insats som inte fanns förut.",
                    "The page shows an offering that was not there before.")
            case .changed:
                Bilingual("Sidan säger något annat än förra gången.", "The page says something else than last time.")
            case .removed:
                Bilingual(
                    "Insatsen saknas vid flera läsningar i rad.",
                    "The offering is missing at several readings in a row.")
            case .renamed:
                Bilingual(
                    "Insatsen heter något annat än förra gången.", "The offering has another name than last time.")
            case .moved: Bilingual("Insatsen finns på en ny adress.", "The offering stands at a new address.")
            case .split: Bilingual("En insats har blivit flera.", "One offering has become several.")
            case .merged: Bilingual("Flera insatser har blivit en.", "Several offerings have become one.")
            case .returned:
                Bilingual("En borttagen insats finns på sidan igen.", "A removed offering is on the page again.")
            }
        return why[language]
    }

    /// nil where somebody has decided, or where nothing is to be decided.
    static func action(_ change: Change, _ language: TextLanguage) -> String? {
        guard change.state == .open else { return nil }
        let action: Bilingual? =
            switch (change.significance, change.type) {
            case (.presentational, _), (.technical, _): nil
            case (_, .added), (_, .returned):
                Bilingual(
                    "Godkänn om insatsen hör till katalogen, avvisa annars.",
                    "Accept if it belongs in the catalogue, else reject.")
            case (_, .removed):
                Bilingual(
                    "Fråga främjaren. Godkänn om insatsen är borta, avvisa annars.",
                    "Ask the promoter. Accept if it is gone, else reject.")
            default:
                Bilingual(
                    "Godkänn om det nya gäller, avvisa om katalogen har rätt.",
                    "Accept if the new holds, reject if the catalogue is right.")
            }
        return action?[language]
    }

    private static func label(_ type: Change.Kind) -> Bilingual {
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
    }
}
