using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>
/// Makes values of raw aggregates: divides, decides what is missing and why, and computes formulas. Pure, so that every engine's numbers mean the same.
/// </summary>
/// <param name="plan">The plan that the aggregates were computed for.</param>
/// <param name="reaches">How far each event source goes.</param>
public sealed class MetricFinisher(MetricPlan plan, IReadOnlyList<SourceReach> reaches)
{
    private readonly EventCoverage _coverage = new(plan.Sources, reaches, plan.Zone);

    /// <summary>The values of every metric of the plan, a column each, in the rows of the batch.</summary>
    public ValueTable Finish(RawBatch batch)
    {
        var columns = new Dictionary<string, ValueColumn>(StringComparer.Ordinal);
        foreach (var recipe in plan.Recipes)
        {
            columns.Add(recipe.Metric.Name, Column(recipe, batch, columns));
        }

        return new ValueTable(batch.Accounts, columns);
    }

    private ValueColumn Column(MetricRecipe recipe, RawBatch batch, Dictionary<string, ValueColumn> columns)
    {
        ColumnBuilder Builder(ValueKind kind) => new(kind, batch.Accounts.Count);
        return recipe.Metric.Match(
            events => EventValues.Fill(Builder(events.Kind), events, recipe, batch, new EventGaps(events, _coverage, plan.Zone)),
            attribute => FactValues.Fill(Builder(attribute.Kind), attribute, batch.Columns[recipe.Slots[0]], batch.AsOf, plan),
            series => FactValues.Fill(Builder(series.Kind), batch.Columns[recipe.Slots[0]]),
            subscriptions => AccountValues.Fill(Builder(subscriptions.Kind), subscriptions, batch, plan.Zone),
            age => AccountValues.Fill(Builder(age.Kind), batch, plan.Zone),
            formula => Compute(Builder(formula.Kind), formula.Formula, new ValueTable(batch.Accounts, columns)));
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
