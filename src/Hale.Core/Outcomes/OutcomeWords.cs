using System.Collections.Frozen;

namespace Hale.Core.Outcomes;

/// <summary>The words for outcomes, in definitions, files and stored facts.</summary>
public static class OutcomeWords
{
    /// <summary>Every word with its outcome.</summary>
    public static IReadOnlyDictionary<string, OutcomeKind> All { get; } = Enum.GetValues<OutcomeKind>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The word of an outcome.</summary>
    public static string Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Renewed => "renewed",
        OutcomeKind.Churned => "churned",
        OutcomeKind.ChurnedInvoluntary => "churned_involuntary",
        OutcomeKind.WoundUp => "wound_up",
        OutcomeKind.EndedByUs => "ended_by_us",
        OutcomeKind.Merged => "merged",
        OutcomeKind.Contracted => "contracted",
        OutcomeKind.Expanded => "expanded",
        OutcomeKind.Paused => "paused",
        OutcomeKind.Converted => "converted",
        OutcomeKind.Reactivated => "reactivated",
    };

    /// <summary>Whether the customer is lost by it: churned, wanting to or not, wound up, or ended by us. One that merged is not.</summary>
    public static bool IsLoss(OutcomeKind kind) =>
        kind is OutcomeKind.Churned or OutcomeKind.ChurnedInvoluntary or OutcomeKind.WoundUp or OutcomeKind.EndedByUs;
}
