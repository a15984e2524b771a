using Hale.Core.Time;

namespace Hale.Engine.Proving;

/// <summary>Somebody looks at the outcomes that are kept back.</summary>
/// <param name="LockedFrom">From which as-of on observations were kept back.</param>
/// <param name="Author">Who looks.</param>
/// <param name="Note">What for.</param>
/// <param name="At">When.</param>
public sealed record OpeningDraft(Instant LockedFrom, string Author, string Note, Instant At)
{
    /// <summary>Whether it begins where the outcomes of all earlier looks had ended, so that none of them saw any of it.</summary>
    public bool FollowsEarlierLooks { get; init; }
}
