using Hale.Engine.Auditing.Input;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Engine.Judging.Backtests.Alarms;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Judging.Backtests;

/// <summary>Makes the report card of a backtest. The same backtests and options give the same card.</summary>
public static class JudgeBacktest
{
    /// <summary>Makes the card.</summary>
    /// <param name="backtest">What is judged, without the observations of the lock-box unless it was opened.</param>
    /// <param name="options">How.</param>
    /// <param name="previous">A backtest of the version before it, which stands beside it as a contender on the observations of both; null without one.</param>
    /// <param name="progress">Is told what is being done; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ReportCard Make(Backtest backtest, BacktestJudging options, Backtest? previous, IProgress<AuditProgress>? progress, CancellationToken cancellation)
    {
        var evidence = BacktestEvidence.Of(backtest, options.Zone) with { Previous = previous is null ? null : PreviousScores.Of(previous) };
        var replicates = Math.Min(options.Replicates, Math.Max(FewestReplicates, MostRowsDrawn / Math.Max(1, evidence.Panel.Count)));
        var intervals = new Intervals(new BootstrapOptions(replicates, options.Seed), cancellation) { SandwichFrom = ManyRows };
        var steps = new Steps(progress);
        var headline = TreatmentSection.Headline(evidence);
        var segments = OwnSegments.Make(evidence, intervals);
        var making = BacktestMaking.Of(evidence, evidence.Panel.Once ? 0 : replicates, options.Seed);
        var card = new CardSections(evidence, headline, backtest.Header.Rules.Capacity, options.Today, intervals, steps)
            .Make(Subject(evidence), making, [], segments.Count > 0 ? segments[0].Segments : new Segments([], null));
        var own = Own(evidence, headline, card, segments, intervals, steps);
        steps.Say("Looking for leaks and drift");
        var late = LateSection.Make(evidence.Own!, options.AtOnce, intervals);
        var decay = DecayedMap.Find(evidence.Own!, options.Map, new MapOptions(replicates, options.Seed), cancellation);
        return card with
        {
            Own = own with { Late = late },
            // Observations end long before today, and who is still there at their end is known only by what came after.
            Surprises = card.Surprises with { NowWorst = [] },
            Unknowns = own.Treatment is { Played: 0, Visible: 0 } ? [.. card.Unknowns.Where(unknown => unknown.Kind != UnknownKind.Treatment)] : card.Unknowns,
            Alarms = new OwnAlarmSection(evidence, own.Measures, intervals).Add(card.Alarms, decay, LateSection.Alarm(late)),
        };
    }

    /// <summary>From so many rows on closed forms over accounts serve, and fewer resamples where there is none.</summary>
    internal const int ManyRows = 20_000;

    private const int MostRowsDrawn = 10_000_000;
    private const int FewestReplicates = 100;

    private static OwnCard Own(Evidence evidence, Evidence headline, ReportCard card, IReadOnlyList<SegmentTable> segments, Intervals intervals, Steps steps)
    {
        var rows = evidence.Own!;
        steps.Say("Fitting a free model");
        var headroom = new HeadroomSection(rows, intervals).Make(0);
        steps.Say("Looking at leads");
        var leads = LeadSection.Make(headline, card, headroom, ReferenceEquals(evidence, headline) ? _ => true : TreatmentSection.IsUntouched, intervals);
        steps.Say("Looking at measures");
        return new OwnCard(TreatmentSection.Make(evidence, headline, card.Contenders[0], intervals), headroom, leads, new MeasureSection(rows, intervals).Make(), ManualSection.Make(rows, intervals), segments);
    }

    private static Subject Subject(Evidence evidence)
    {
        var backtest = evidence.Own!.Backtest;
        var header = backtest.Header;
        var name = header.Number > 0 ? $"backtest {header.Number}" : "a backtest";
        return new Subject(
            backtest.Outline.Label,
            name,
            name,
            null,
            evidence.History.Scale,
            evidence.Rule,
            evidence.HorizonDays,
            evidence.Panel.Count == 0 ? null : DateOnly.FromDayNumber(evidence.Panel.Rows.Min(row => row.Day)),
            evidence.Panel.Count == 0 ? null : DateOnly.FromDayNumber(evidence.Panel.Rows.Max(row => row.Day)),
            evidence.Known?.Until,
            KnownUntilStated: true,
            header.Rules.Capacity)
        {
            Backtest = new BacktestSource(header.Number, header.DefinitionHash, header.Rules, header.Known, header.InputsFingerprint, header.Tried)
            {
                Tries = Math.Max(header.Tried, header.Tries),
                KeepsBack = header.LockedFrom is not null,
                LockedFrom = header.LockedFrom is { } locked ? DateOnly.FromDayNumber(evidence.Own!.Day(locked)) : null,
                ReconstructedShare = header.ReconstructedShare,
                UndatedMeasures = header.UndatedMeasures,
                UndatedShare = header.UndatedShare,
                Memory = header.Memory,
            },
        };
    }
}
