using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Judging.Observing;

/// <summary>The day on which it was settled that an account ends: the earlier of decision and effect.</summary>
/// <param name="Day">As <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Kind">How.</param>
internal readonly record struct End(int Day, OutcomeKind Kind)
{
    public bool Left => Kind == OutcomeKind.Churned;

    public bool EndedOtherwise => Kind is OutcomeKind.Involuntary or OutcomeKind.WoundUp or OutcomeKind.EndedByUs or OutcomeKind.Merged;

    /// <summary>The day of an outcome; null when the file gives none.</summary>
    public static int? DayOf(OutcomeRow row) => (row.Decided, row.Effective) switch
    {
        ({ } decided, { } effective) => Math.Min(decided.DayNumber, effective.DayNumber),
        ({ } decided, null) => decided.DayNumber,
        (null, { } effective) => effective.DayNumber,
        (null, null) => null,
    };
}
