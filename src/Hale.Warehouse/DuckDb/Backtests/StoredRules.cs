using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Rules of validation as they are stored: all but the conditions, which only a project can read.</summary>
internal sealed record StoredRules(
    string Schedule,
    CalendarUnit? Unit,
    Period? Length,
    IReadOnlyList<int> LeadDays,
    IReadOnlyList<string> Headroom,
    IReadOnlyList<string> Segments,
    double Capacity,
    IReadOnlyList<DateOnly> Origins,
    Period? LockBox,
    bool HasLockBox,
    bool UsesUndated,
    IReadOnlyList<string> Plays,
    string? Among,
    string? HeldOut)
{
    private const string Closes = "closes";
    private const string Renewals = "renewals";
    private const string Lives = "lives";

    public static StoredRules Of(ValidationRules rules)
    {
        var (name, unit, length) = rules.Schedule.Match<(string, CalendarUnit?, Period?)>(closes => (Closes, closes.Every, closes.Horizon), _ => (Renewals, null, null), lives => (Lives, null, lives.Every));
        return new StoredRules(
            name, unit, length, rules.LeadDays, rules.Headroom, rules.Segments, rules.Capacity, rules.Origins, rules.LockBox, rules.HasLockBox, rules.UsesUndated, rules.Plays,
            rules.Among?.ToString(), rules.HeldOut?.ToString());
    }

    public ValidationRules Read() => new(ReadSchedule(), LeadDays)
    {
        Headroom = Headroom,
        Segments = Segments,
        Capacity = Capacity,
        Origins = Origins,
        LockBox = LockBox,
        HasLockBox = HasLockBox,
        UsesUndated = UsesUndated,
        Plays = Plays,
    };

    private ObservationSchedule ReadSchedule() => Schedule switch
    {
        Renewals => new ObservationSchedule.Renewals(),
        Lives => new ObservationSchedule.Lives(Length!.Value),
        _ => new ObservationSchedule.Closes(Unit!.Value, Length!.Value),
    };
}
