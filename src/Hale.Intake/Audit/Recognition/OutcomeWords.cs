using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Recognition;

/// <summary>The words that say what an account did.</summary>
internal static class OutcomeWords
{
    private static readonly Dictionary<string, OutcomeKind> Kinds = Of(
        (OutcomeKind.Retained, "retained|renewed|active|won|closed won|stayed|customer|current|existing customer|current customer|expanded|renewal|upgraded|kept|live|aktiv|verlaengert|not churned|renewed early|still a customer|auto renewed"),
        (OutcomeKind.Churned, "churned|churn|lost|closed lost|cancelled|canceled|left|inactive|terminated|voluntary|voluntary churn|not renewed|non renewal|expired|attrited|attrited customer|former customer|exited|gone|gekuendigt|verloren|inaktiv|did not renew|lapsed"),
        (OutcomeKind.Involuntary, "involuntary|involuntary churn|payment failed|failed payment|payment failure|non payment|nonpayment|card declined|payment declined|unpaid|delinquent"),
        (OutcomeKind.WoundUp, "wound up|bankrupt|bankruptcy|insolvent|insolvency|out of business|went out of business|liquidated|liquidation|ceased trading|closed down|insolvenz|insolvent gegangen"),
        (OutcomeKind.EndedByUs, "ended by us|terminated by us|cancelled by us|fired|fired customer|offboarded by us|contract ended by us"),
        (OutcomeKind.Merged, "merged|merger|acquired|acquisition|consolidated|merged account"));

    private static readonly Dictionary<string, bool> Flags = new(StringComparer.Ordinal)
    {
        ["yes"] = true, ["y"] = true, ["true"] = true, ["t"] = true, ["1"] = true, ["1.0"] = true, ["x"] = true, ["ja"] = true, ["oui"] = true, ["si"] = true, ["wahr"] = true,
        ["no"] = false, ["n"] = false, ["false"] = false, ["f"] = false, ["0"] = false, ["0.0"] = false, ["nein"] = false, ["non"] = false, ["falsch"] = false,
    };

    private static readonly string[] Leaving =
        ["churn", "churned", "lost", "cancel", "cancelled", "canceled", "left", "attrition", "attrited", "exited", "closed", "terminated", "gekuendigt", "inactive", "lapsed"];

    private static readonly string[] Staying = ["renew", "renewed", "renewal", "retained", "retention", "active", "aktiv", "stayed", "customer", "current", "kept"];

    /// <summary>What each word of a column means. The words that mean nothing known are given too.</summary>
    public static (IReadOnlyDictionary<string, OutcomeKind> Meanings, IReadOnlyList<string> Unknown) Read(IEnumerable<string> words, HeaderName column)
    {
        var meanings = new Dictionary<string, OutcomeKind>(StringComparer.OrdinalIgnoreCase);
        var unknown = new List<string>();
        foreach (var word in words)
        {
            if (Meaning(word, column) is { } kind)
            {
                meanings.TryAdd(word, kind);
            }
            else
            {
                unknown.Add(word);
            }
        }

        return (meanings, unknown);
    }

    /// <summary>Whether a column whose name does not tell what yes means says yes and no.</summary>
    public static bool AreFlags(IEnumerable<string> words) => words.All(word => Flags.ContainsKey(word.Trim().ToLowerInvariant()));

    private static OutcomeKind? Meaning(string word, HeaderName column)
    {
        if (Flags.TryGetValue(word.Trim().ToLowerInvariant(), out var flag))
        {
            bool? leaves = column.HoldsAny(Leaving) == column.HoldsAny(Staying) ? null : column.HoldsAny(Leaving);
            return leaves is null ? null : flag == leaves ? OutcomeKind.Churned : OutcomeKind.Retained;
        }

        return Kinds.TryGetValue(string.Join(' ', new HeaderName(word).Words), out var kind) ? kind : null;
    }

    private static Dictionary<string, OutcomeKind> Of(params (OutcomeKind Kind, string Words)[] kinds) => kinds
        .SelectMany(entry => entry.Words.Split('|').Select(word => (word, entry.Kind)))
        .ToDictionary(entry => entry.word, entry => entry.Kind, StringComparer.Ordinal);
}
