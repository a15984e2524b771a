using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting.Running;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting;

/// <summary>Finds what a backtest is to be about: which closes there are, and how far is known.</summary>
/// <param name="warehouse">Where the facts are.</param>
/// <param name="clock">Says up to when days are over.</param>
public sealed class AskBacktest(IWarehouse warehouse, TimeProvider clock)
{
    /// <summary>Asks.</summary>
    /// <param name="project">The project, with a lifecycle.</param>
    /// <param name="score">One of its scores.</param>
    /// <param name="span">Which part of the past is looked at.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<BacktestQuestion> RunAsync(Project project, Score score, BacktestSpan span, CancellationToken cancellationToken)
    {
        var status = await warehouse.StatusAsync(cancellationToken);
        var known = (span.Known ?? LatestClose.Of(status, project, Instant.From(clock.GetUtcNow()))).Moment;
        var closes = Closes(project, span.From ?? FirstDay(status, project), span.To, known);
        var entered = await warehouse.Entries.LastAsync(cancellationToken);
        var inputs = entered is null ? status.InputsFingerprint : FormattableString.Invariant($"{status.InputsFingerprint}+{entered.Number}");
        var definition = CanonicalDefinition.Of(score, project);
        var key = new BacktestKey(score.Name, definition.Hash, ObservationBasis.HashOf(project, closes), known, inputs);
        return new BacktestQuestion(project, score, closes, known, definition, key, new ScoredDefinition(project, score).Columns);
    }

    /// <summary>The closes of the periods of the schedule, months where it has none.</summary>
    private static List<AsOf> Closes(Project project, DateOnly? from, DateOnly? to, Instant known)
    {
        var unit = project.Validation.Schedule.Match(closes => closes.Every, _ => CalendarUnit.Month, _ => CalendarUnit.Month);
        var periods = unit == CalendarUnit.Week ? CalendarPeriods.Weeks(DayOfWeek.Monday) : CalendarPeriods.Months(unit, 1);
        var closes = new List<AsOf>();
        for (var day = from; day is { } begin && !(to < begin); day = periods.StartOf(begin, 1))
        {
            var last = AsOf.CloseOf(periods.StartOf(begin, 1).AddDays(-1), project.Zone);
            if (last.Moment > known || periods.StartOf(begin, 1).AddDays(-1) > to)
            {
                break;
            }

            closes.Add(last);
        }

        return closes;
    }

    /// <summary>The first day that has events or points of a declared source; without these the first that has anything. Null where nothing is dated.</summary>
    private static DateOnly? FirstDay(WarehouseStatus status, Project project)
    {
        var dated = project.Sources.Join(status.Sources.Where(source => source.FirstFact is not null), source => source.Name, source => source.Source, (source, state) => (source.Mapping.IsActivity, First: state.FirstFact!.Value)).ToList();
        var counted = dated.Exists(source => source.IsActivity) ? dated.Where(source => source.IsActivity) : dated;
        var first = counted.Select(source => (Instant?)source.First).Min();
        return first is { } moment ? project.Zone.DayOf(moment) : null;
    }
}
