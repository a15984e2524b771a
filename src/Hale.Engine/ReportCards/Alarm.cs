using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.ReportCards;

/// <summary>What speaks against believing a card.</summary>
public abstract record Alarm
{
    private Alarm()
    {
    }

    /// <summary>A stable name, such as <c>too_good</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Whether the verdict may not be believed until somebody has looked.</summary>
    public virtual bool Blocks => false;

    /// <summary>The result of the one function that applies.</summary>
    public abstract T Match<T>(AlarmCases<T> cases);

    /// <summary>It ranks better than scores do: it may contain the outcome.</summary>
    public sealed record TooGood(double Auc) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "too_good";

        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.TooGood(this);
    }

    /// <summary>Scores taken some days earlier know much less: the outcome may have leaked into the last ones.</summary>
    public sealed record Cliff(double Auc, double AucEarlier, int Days) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "cliff";

        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.Cliff(this);
    }

    /// <summary>Customers with better scores leave more often.</summary>
    public sealed record WrongWay(double Auc) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "wrong_way";

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.WrongWay(this);
    }

    /// <summary>Scores go back much further than the first loss: lost accounts may have been deleted.</summary>
    public sealed record HistoryPruned(DateOnly FirstScore, DateOnly FirstLoss, double ExpectedBefore) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "history_pruned";

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.HistoryPruned(this);
    }

    /// <summary>Accounts that left have no scores.</summary>
    public sealed record LostWithoutScores(int Count, int Lost) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "lost_without_scores";

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.LostWithoutScores(this);
    }

    /// <summary>The score of most accounts never changes: it may be today's, written backwards.</summary>
    public sealed record NeverChanges(int Accounts, int Of) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "never_changes";

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.NeverChanges(this);
    }

    /// <summary>Neither file has dates.</summary>
    public sealed record NoDates : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "no_dates";

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.NoDates(this);
    }

    /// <summary>It ranks worse in the later half.</summary>
    public sealed record Fading(double Earlier, double Later, DateOnly Split) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => "fading";

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.Fading(this);
    }

    /// <summary>What only the card of one of Hale's own scores can raise.</summary>
    public sealed record Own(OwnAlarm Found) : Alarm
    {
        /// <inheritdoc/>
        public override string Code => Found.Code;

        /// <inheritdoc/>
        public override bool Blocks => Found.Blocks;

        /// <inheritdoc/>
        public override T Match<T>(AlarmCases<T> cases) => cases.Own(this);
    }
}
