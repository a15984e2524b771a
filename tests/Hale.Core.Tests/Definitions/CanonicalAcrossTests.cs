using Hale.Core.Definitions;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Trends;
using Hale.Core.Values;

namespace Hale.Core.Tests.Definitions;

public sealed class CanonicalAcrossTests
{
    private static readonly Across.Children Children = new(new Reference("arr", ValueKind.Number, true), ChildrenAggregate.Mean, null, false, false, null);

    [Fact]
    public void Of_EveryKind_SaysAllThatDecides()
    {
        Text(new Across.Rank("logins", [])).ShouldBe("""{"percentile_rank":"logins"}""");
        Text(new Across.Rank("logins", ["region", "plan"])).ShouldBe("""{"percentile_rank":"logins","within":["region","plan"]}""");
        Text(new Across.Percentile("logins", 0.9m, ["plan"])).ShouldBe("""{"at":"0.9","population_percentile":"logins","within":["plan"]}""");
        Text(new Across.Relative(new Trend.Change(null, true), "logins", ["plan"])).ShouldBe("""{"difference":true,"of":"logins","relative_to":"peers","trend":"change","within":["plan"]}""");
        Text(Children).ShouldBe("""{"as":"Mean","children":"arr"}""");
        Text(Children with { WeightedBy = "seats", WithParent = true, Deep = true, OptOut = new Reference("staff", ValueKind.Boolean, true) })
            .ShouldBe("""{"as":"Mean","children":"arr","deep":true,"opt_out":"staff","weighted_by":"seats","with_parent":true}""");
    }

    private static string Text(Across across) => CanonicalMetric.Of(new Metric.AccountsMetric("m", "M", Unit.None, across)).ToJsonString(CanonicalJson.Options);
}
