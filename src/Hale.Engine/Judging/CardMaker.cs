using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Judging;

/// <summary>Makes a report card from a score's history and the outcomes of its accounts.</summary>
/// <param name="input">What was read.</param>
/// <param name="options">What is asked for.</param>
/// <param name="today">The day on which the card is made.</param>
internal sealed class CardMaker(AuditReading.Understood input, JudgingOptions options, DateOnly today)
{
    public ReportCard Make(AuditFiles files, IProgress<AuditProgress>? progress, CancellationToken cancellation)
    {
        var lives = Lives.Of(input.Scores, input.Outcomes);
        var accounts = input.Accounts.ToDictionary(account => account.Account, StringComparer.Ordinal);
        var known = KnownTime.Of(input.Outcomes, options.KnownUntil, input.Scores.LastDay, today);
        var rule = Rule(known);
        var (observed, ahead) = Observe(rule, lives, known);
        var panel = Panel.Of(observed.Observations, input.Scores);
        var evidence = new Evidence(
            input.Scores, accounts, lives, rule == ObservationRule.CrossSection ? null : known, rule, rule == ObservationRule.Renewals ? options.LeadDays : options.HorizonDays, options.HorizonDays,
            panel, observed.Unseen, ahead is null ? null : Panel.Of(ahead, input.Scores), BandScale.Of(input.Scores, panel, options.Bands));
        var notes = new NoteSection(input.Scores, input.Outcomes, accounts, today).Make(lives);
        var intervals = new Intervals(new BootstrapOptions(Replicates.For(options.Replicates, panel.Count), options.Seed), cancellation);
        return new CardSections(evidence, evidence, options.Capacity, today, intervals, new Steps(progress))
            .Make(Subject(files, evidence), Making(evidence, observed.Flow, notes), input.Tables);
    }

    /// <summary>A row without a day says nothing of before and after, and neither does leaving without one.</summary>
    private ObservationRule Rule(KnownTime? known) => (input.Scores.Dated && known is not null && !LeavingIsUndated(), input.Outcomes.Form) switch
    {
        (false, _) => ObservationRule.CrossSection,
        (true, OutcomeForm.Renewals) => ObservationRule.Renewals,
        (true, OutcomeForm.LostOnly or OutcomeForm.EveryAccount) => ObservationRule.Monthly,
    };

    private bool LeavingIsUndated()
    {
        var lost = input.Outcomes.Rows.Where(row => row.Kind == OutcomeKind.Churned).ToList();
        return lost.Count > 0 && lost.All(row => End.DayOf(row) is null);
    }

    private (Observed Observed, IReadOnlyList<Observation>? Ahead) Observe(ObservationRule rule, Lives lives, KnownTime? known) => rule switch
    {
        ObservationRule.Monthly => Twice(new MonthlyObservations(input.Scores, lives, known!, options.HorizonDays).Make, Lead),
        ObservationRule.Renewals => Twice(new RenewalObservations(input.Scores, input.Outcomes, known!, options.LeadDays).Make, Math.Max(0, Lead - options.LeadDays)),
        ObservationRule.CrossSection => (CrossSection.Make(input.Scores, lives), null),
    };

    private static (Observed Observed, IReadOnlyList<Observation>? Ahead) Twice(Func<int, Observed> make, int lead) => (make(0), make(lead).Observations);

    /// <summary>Figures "ahead" leave out what came sooner than this.</summary>
    private const int Lead = 30;

    private Subject Subject(AuditFiles files, Evidence evidence)
    {
        var dated = evidence.Dated && evidence.Panel.Count > 0;
        return new Subject(
            input.Scores.Name,
            files.Scores.Shown,
            files.Outcomes.Shown,
            files.Accounts?.Shown,
            input.Scores.Scale,
            evidence.Rule,
            evidence.Dated ? evidence.HorizonDays : null,
            dated ? DateOnly.FromDayNumber(evidence.Panel.Rows.Min(row => row.Day)) : null,
            dated ? DateOnly.FromDayNumber(evidence.Panel.Rows.Max(row => row.Day)) : null,
            evidence.Known?.Until,
            evidence.Known?.Stated ?? false,
            options.Capacity);
    }

    private Making Making(Evidence evidence, IReadOnlyList<FlowStep> flow, IReadOnlyList<MakingNote> notes)
    {
        var panel = evidence.Panel;
        return new Making(
            flow, panel.Count, panel.Accounts, panel.Churners, panel.ChurnObservations, evidence.Known?.DelayDays, input.Outcomes.Rows.Any(row => row.Decided is not null),
            Enumerable.Range(0, input.Scores.Accounts.Count).Count(account => evidence.Lives.Ends(account).Any(end => end.EndedOtherwise)),
            panel.Once ? 0 : Replicates.For(options.Replicates, panel.Count), options.Seed, notes);
    }
}
