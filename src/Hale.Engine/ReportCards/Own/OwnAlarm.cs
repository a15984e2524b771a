namespace Hale.Engine.ReportCards.Own;

/// <summary>What speaks against believing the card of one of Hale's own scores, because its measures, moments and terms are known. The kinds are closed.</summary>
public abstract record OwnAlarm
{
    private OwnAlarm()
    {
    }

    /// <summary>A stable name, such as <c>single_measure</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Whether the verdict may not be believed until somebody has looked.</summary>
    public virtual bool Blocks => false;

    /// <summary>The result of the one function that applies.</summary>
    public abstract T Match<T>(OwnAlarmCases<T> cases);

    /// <summary>One measure alone orders accounts as well as only the outcome itself does, or far better than every other measure.</summary>
    public sealed record SingleMeasure(string Measure, double Auc, string? Next, double? NextAuc) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "single_measure";

        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.SingleMeasure(this);
    }

    /// <summary>Nearly everybody with the lowest points of a measure left at once: it may be a trace of a leaving that was already decided.</summary>
    public sealed record GivesAway(string Measure, int Left, int Observations) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "gives_away";

        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.GivesAway(this);
    }

    /// <summary>A measure over attributes without a history tells who leaves: they may have been written once the account had left.</summary>
    public sealed record UndatedPredicts(string Measure, double Auc) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "undated_predicts";

        /// <inheritdoc/>
        public override bool Blocks => true;

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.UndatedPredicts(this);
    }

    /// <summary>Different accounts have the same values again and again: one customer may be stored twice.</summary>
    public sealed record NearDuplicates(IReadOnlyList<AlikeAccounts> Pairs, int Count) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "near_duplicates";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.NearDuplicates(this);
    }

    /// <summary>Measures whose data had ended or were too old.</summary>
    public sealed record StaleInputs(IReadOnlyList<StaleInput> Inputs) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "stale_inputs";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.StaleInputs(this);
    }

    /// <summary>No contract of a length was ever seen to come up for decision.</summary>
    public sealed record TermNeverEnded(int Months, int Accounts, int Of) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "term_never_ended";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.TermNeverEnded(this);
    }

    /// <summary>More and more accounts are green, and more of those leave.</summary>
    public sealed record GreenInflation(double ShareBefore, double Share, double ChurnBefore, double Churn, DateOnly Split) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "green_inflation";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.GreenInflation(this);
    }

    /// <summary>As many left later as the same scores did not mean before.</summary>
    public sealed record CalibrationDecay(double Expected, int Observed, DateOnly Split) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "calibration_decay";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.CalibrationDecay(this);
    }

    /// <summary>The probabilities of a kept map no longer hold on what happened after its data.</summary>
    public sealed record MapDecay(long Map, DateOnly FittedUntil, int Observations, int Churners, Figure ObservedExpected, Figure Intercept, Figure Slope) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "map_decay";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.MapDecay(this);
    }

    /// <summary>Taking facts as known when they occurred would let the score rank much better than it could at the time.</summary>
    public sealed record LateFacts(double Auc, double AucAtOnce, int Changed, int Observations) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "late_facts";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.LateFacts(this);
    }

    /// <summary>Scores or measures are distributed otherwise than they were, two closes running.</summary>
    public sealed record Drift(IReadOnlyList<DriftFinding> Findings) : OwnAlarm
    {
        /// <inheritdoc/>
        public override string Code => "drift";

        /// <inheritdoc/>
        public override T Match<T>(OwnAlarmCases<T> cases) => cases.Drift(this);
    }
}
