using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Engine.Calibrating;

/// <summary>Until when an account is asked to stay by a map.</summary>
/// <param name="Until">What ends the time that is looked at.</param>
/// <param name="Horizon">Its length; null where a decision ends it.</param>
/// <param name="LeadDays">How many days before the time began the accounts were observed, rising.</param>
public sealed record MapTarget(MapTargetKind Until, Period? Horizon, IReadOnlyList<int> LeadDays)
{
    /// <summary>What rules of validation ask.</summary>
    public static MapTarget Of(ValidationRules rules) => rules.Schedule.Match(
        closes => new MapTarget(MapTargetKind.Horizon, closes.Horizon, rules.LeadDays),
        _ => new MapTarget(MapTargetKind.Decision, null, rules.LeadDays),
        lives => new MapTarget(MapTargetKind.Anniversary, lives.Every, rules.LeadDays));

    /// <summary>What is foretold, in a few words: <c>90d ahead</c>, <c>decisions</c>, <c>each 1mo</c>, with the leads where there are any.</summary>
    public string Short
    {
        get
        {
            var span = Until switch { MapTargetKind.Horizon => $"{Horizon} ahead", MapTargetKind.Decision => "decisions", MapTargetKind.Anniversary => $"each {Horizon}" };
            return LeadDays is [0] ? span : $"{span}, lead {Leads}d";
        }
    }

    private string Leads => string.Join("/", LeadDays.Select(days => days.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public override string ToString()
    {
        var span = Until switch { MapTargetKind.Horizon => $"horizon {Horizon}", MapTargetKind.Decision => "decision", MapTargetKind.Anniversary => $"every {Horizon}" };
        return $"{span}, lead {Leads}";
    }

    /// <summary>Until when an account observed at a moment would be looked at; null where it depends on a decision that it does not have.</summary>
    /// <param name="asOf">The moment.</param>
    /// <param name="due">Its decision deadline.</param>
    /// <param name="zone">The zone of the project.</param>
    public Instant? EndFor(Instant asOf, Instant? due, ProjectZone zone) => Horizon is { } horizon
        ? horizon.EndAfter(new Instant(asOf.Micros + (LeadDays[0] * Instant.MicrosPerDay)), zone)
        : due;
}
