using System.Globalization;
using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Time;

namespace Hale.Core.People;

/// <summary>A person's decision that replaces or limits the score of one account for a time. It is no part of a definition.</summary>
/// <param name="Entry">The number of the entry that it was entered by.</param>
/// <param name="Account">The account.</param>
/// <param name="Score">The name of the score.</param>
/// <param name="Kind">What it does to the number that people see: where higher is worse, a cap keeps the risk down.</param>
/// <param name="Target">The band, or the number on the outer scale, as it was written.</param>
/// <param name="Note">Why, as the person said it.</param>
/// <param name="Author">Who decided.</param>
/// <param name="Since">From when on it holds: it counts at moments after this one.</param>
/// <param name="Until">The last moment at which it holds, the close of a local day; null until somebody withdraws it.</param>
public sealed record PersonOverride(
    long Entry, string Account, string Score, OverrideKind Kind, string Target, string Note, string Author, Instant Since, Instant? Until)
{
    /// <summary>Whether it holds at a moment, unless it was withdrawn until then.</summary>
    public bool HoldsAt(Instant moment) => Since < moment && !(Until < moment);

    /// <summary>What it is as an override of a score whose condition is always true. Null where the score has no such band, or the number lies outside its scale.</summary>
    public Override? For(Score score) =>
        TargetIn(score, Target) is { } target ? new Override(new BooleanLiteral(true), Inside(score.Scale), target, Note) : null;

    /// <summary>What a written target means for a score: a number on its outer scale, or one of its bands; null when it is neither.</summary>
    public static OverrideTarget? TargetIn(Score score, string written)
    {
        if (!decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var outer))
        {
            return score.Bands.IndexOf(written) >= 0 ? new OverrideTarget.ToBand(written) : null;
        }

        var inner = score.Scale.Read(outer);
        return inner is >= 0 and <= 100 ? new OverrideTarget.ToPoints(inner) : null;
    }

    /// <summary>What limits a risk from above lifts what is inside, where higher is better.</summary>
    private OverrideKind Inside(Scale scale) => Kind switch
    {
        OverrideKind.Force => Kind,
        OverrideKind.Cap => scale.HigherIsWorse ? OverrideKind.Floor : Kind,
        OverrideKind.Floor => scale.HigherIsWorse ? OverrideKind.Cap : Kind,
    };
}
