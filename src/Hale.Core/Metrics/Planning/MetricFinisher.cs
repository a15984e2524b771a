using Hale.Core.Contracts;
using Hale.Core.Expressions;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>
/// Makes values of raw aggregates: divides, decides what is missing and why, and computes formulas. Pure, so that every engine's numbers mean the same.
/// </summary>
/// <param name="plan">The plan that the aggregates were computed for.</param>
/// <param name="reaches">How far each event source goes.</param>
/// <param name="across">Where the values of metrics over several accounts come from.</param>
public sealed class MetricFinisher(MetricPlan plan, IReadOnlyList<SourceReach> reaches, AccountsValues across)
{
    private static readonly Value NotBegun = Value.MissingFor(MissingReason.TooYoung);

    private readonly EventCoverage _coverage = new(plan.Sources, reaches, plan.Zone);
    private readonly SeriesSources _series = new(plan.Sources, new ContractJudge(plan.Sources, reaches, plan.Zone));
    private readonly BrokenSources _broken = new(plan.Sources, new ContractJudge(plan.Sources, reaches, plan.Zone));

    /// <summary>Finishes a plan in which no metric looks at several accounts.</summary>
    public MetricFinisher(MetricPlan plan, IReadOnlyList<SourceReach> reaches)
        : this(plan, reaches, Census.None)
    {
    }

    /// <summary>The values of every metric of the plan, a column each, in the rows of the batch.</summary>
    public ValueTable Finish(RawBatch batch)
    {
        var columns = new Dictionary<string, ValueColumn>(StringComparer.Ordinal);
        var notes = new Dictionary<string, Func<int, string?>>(StringComparer.Ordinal);
        foreach (var recipe in plan.Recipes)
        {
            var (values, note) = Column(recipe, batch, columns);
            columns.Add(recipe.Metric.Name, values);
            if (note is not null)
            {
                notes.Add(recipe.Metric.Name, note);
            }
        }

        return new ValueTable(batch.Accounts, columns) { Notes = notes };
    }

    private FinishedColumn Column(MetricRecipe recipe, RawBatch batch, Dictionary<string, ValueColumn> columns) => _broken.Without(recipe.Metric, Made(recipe, batch, columns), batch);

    private FinishedColumn Made(MetricRecipe recipe, RawBatch batch, Dictionary<string, ValueColumn> columns)
    {
        ColumnBuilder Builder(ValueKind kind) => new(kind, batch.Accounts.Count);
        return recipe.Metric.Match(
            events => OfEvents(events, recipe, batch),
            attribute => FactValues.Fill(Builder(attribute.Kind), attribute, recipe, batch, plan),
            series => new SeriesValues(series, recipe, batch, FactAges.Of(series, plan), _series, Asked(series)).Fill(),
            subscriptions => AccountValues.Fill(Builder(subscriptions.Kind), subscriptions, batch, plan.Zone),
            age => new(AccountValues.Fill(Builder(age.Kind), batch, plan.Zone), null),
            formula => new FinishedColumn(Compute(Builder(formula.Kind), formula.Formula, new ValueTable(batch.Accounts, columns)), null),
            trend => Trend(Builder(trend.Kind), trend, recipe, batch, columns),
            accounts => Begun(Builder(accounts.Kind), across.Of(accounts, new ValueTable(batch.Accounts, columns)), batch),
            contacts => new(ContactValues.Fill(Builder(contacts.Kind), batch.Columns[recipe.Slots[0]], batch, new ContactGaps(contacts, _coverage, plan.Zone)), null),
            sql => new(StatementColumn.Fill(Builder(sql.Kind), sql, batch), _ => "computed by SQL"),
            state => new StateValues(state.Lifecycle, recipe, batch, _coverage, plan.Zone).Fill(Builder(state.Kind)));
    }

    /// <summary>Of an account that had not begun nothing is said.</summary>
    private static FinishedColumn Begun(ColumnBuilder builder, FinishedColumn column, RawBatch batch)
    {
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            builder.Set(row, batch.Starts[row] < batch.AsOf[row] ? column.Values[row] : NotBegun);
        }

        return column with { Values = builder.Build() };
    }

    private FinishedColumn OfEvents(Metric.EventMetric metric, MetricRecipe recipe, RawBatch batch)
    {
        var gaps = new EventGaps(metric, _coverage, plan.Zone);
        return new EventValues(metric, recipe, batch, gaps, FactAges.Of(gaps, plan.Zone), plan.Zone).Fill();
    }

    /// <summary>Whether the questions of a series can be judged. An account that did not exist was not asked, so that the window may begin before it.</summary>
    private EventGaps? Asked(Metric.SeriesMetric series) => series.Asked is { } asked
        ? new EventGaps(asked, YoungPolicy.Partial, _coverage, plan.Zone)
        : null;

    private FinishedColumn Trend(ColumnBuilder builder, Metric.TrendMetric trend, MetricRecipe recipe, RawBatch batch, Dictionary<string, ValueColumn> columns)
    {
        var windows = recipe.Windows.Select(window => Column(trend.Base, window, batch, columns)).ToList();
        var present = TrendWindows.Behind(plan.Metrics, trend.Base)[0]!;
        return TrendValues.Fill(builder, trend, windows, plan.Metrics.Single(metric => metric.Name == trend.Base).Unit, [.. windows.Select((_, index) => trend.Trend.At(present, index)!)]);
    }

    /// <summary>The column of a metric after computing some anew; what they do not name stays as it is.</summary>
    private ValueColumn Column(string name, IReadOnlyList<MetricRecipe> anew, RawBatch batch, Dictionary<string, ValueColumn> columns)
    {
        var moved = new Dictionary<string, ValueColumn>(columns, StringComparer.Ordinal);
        foreach (var recipe in anew)
        {
            moved[recipe.Metric.Name] = Column(recipe, batch, moved).Values;
        }

        return moved[name];
    }

    private static ValueColumn Compute(ColumnBuilder builder, Expression formula, ValueTable inputs)
    {
        for (var row = 0; row < inputs.Count; row++)
        {
            builder.Set(row, formula.Evaluate(inputs.Row(row)));
        }

        return builder.Build();
    }
}
