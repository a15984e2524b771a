namespace Hale.Core.Retention;

/// <summary>What became of the customers at the start of a period who had given feedback in the time before it of the same length, and of those who had not.</summary>
public sealed record FeedbackTally
{
    /// <summary>How many had given feedback.</summary>
    public long Gave { get; init; }

    /// <summary>Of those how many are still customers at the end.</summary>
    public long GaveAndStayed { get; init; }

    /// <summary>Of those how many gave feedback in the period again.</summary>
    public long GaveAgain { get; init; }

    /// <summary>How many had given none.</summary>
    public long Silent { get; init; }

    /// <summary>Of those how many are still customers at the end.</summary>
    public long SilentAndStayed { get; init; }

    /// <summary>How many of them all are left out, for it is not known whether they gave any.</summary>
    public long NotKnown { get; init; }

    /// <summary>The tally with one account more. Who is not in the cohort, or of whom it is not known yet whether they go on, counts for nothing.</summary>
    /// <param name="one">The account.</param>
    /// <param name="before">Whether it gave feedback before the period; null when that is not known.</param>
    /// <param name="within">Whether it gave some in the period; null when that is not known.</param>
    public FeedbackTally With(AccountMovement one, bool? before, bool? within)
    {
        if (!one.IsInCohort || one.Kind == MovementKind.MergedAway || one.Closing.IsOpen)
        {
            return this;
        }

        var stayed = one.Closing.IsInBook ? 1 : 0;
        return before switch
        {
            null => this with { NotKnown = NotKnown + 1 },
            true => this with { Gave = Gave + 1, GaveAndStayed = GaveAndStayed + stayed, GaveAgain = GaveAgain + (within == true ? 1 : 0) },
            false => this with { Silent = Silent + 1, SilentAndStayed = SilentAndStayed + stayed },
        };
    }
}
