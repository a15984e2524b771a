namespace Hale.Core.Outcomes;

/// <summary>The words for rules of the ledger.</summary>
public static class RuleWords
{
    /// <summary>Every word, in the order of the rules.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<LedgerRule>().Select(Of)];

    /// <summary>The word of a rule.</summary>
    public static string Of(LedgerRule rule) => rule switch
    {
        LedgerRule.Stated => "stated",
        LedgerRule.Renewal => "renewal",
        LedgerRule.Gap => "gap",
        LedgerRule.Stop => "stop",
        LedgerRule.Free => "free",
        LedgerRule.Conversion => "conversion",
        LedgerRule.Return => "return",
        LedgerRule.Pause => "pause",
        LedgerRule.Resumption => "resumption",
        LedgerRule.Addition => "addition",
        LedgerRule.Drop => "drop",
        LedgerRule.Inactivity => "inactivity",
    };
}
