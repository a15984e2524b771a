using Hale.Core.Expressions;
using Hale.Core.Populations;
using Hale.Core.Values;
using Hale.Tests.Expressions;

namespace Hale.Tests.Populations;

public sealed class PopulationTests
{
    private static readonly NamedCondition Staff = new("staff", Is("staff"));
    private static readonly NamedCondition Test = new("test", Is("test"));

    [Fact]
    public void Of_Everyone_IsInside() => Population.Everyone.Of(Row()).ShouldBe(new Belonging.Inside());

    [Fact]
    public void Of_ConditionThatIsMissing_IsNotTrue()
    {
        var population = new Population(Is("subscribed"), [Test], []);
        population.Of(Row()).ShouldBe(new Belonging.Outside());
        population.Of(Row(subscribed: false)).ShouldBe(new Belonging.Outside());
        population.Of(Row(subscribed: true)).ShouldBe(new Belonging.Inside());
    }

    [Fact]
    public void Of_SeveralExclusions_NamesTheFirst() =>
        new Population(null, [Staff, Test], []).Of(Row(staff: true, test: true)).ShouldBe(new Belonging.Excluded("staff"));

    [Fact]
    public void Of_ExcludedAccountOutside_IsExcluded() =>
        new Population(Is("subscribed"), [Staff, Test], []).Of(Row(subscribed: false, test: true)).ShouldBe(new Belonging.Excluded("test"));

    [Fact]
    public void Metrics_OfAllConditionsOverAccounts_AreNamedOnce() =>
        new Population(new Logical(LogicalOperator.And, Is("subscribed"), Is("test")), [Test, Staff], [new NamedCondition("bots", Is("open"))])
            .Metrics.ShouldBe(["staff", "subscribed", "test"]);

    private static Reference Is(string name) => new(name, ValueKind.Boolean, true);

    private static FixedRow Row(bool? subscribed = null, bool? staff = null, bool? test = null)
    {
        static Value Cell(bool? truth) => truth is { } known ? Value.Of(known) : Value.MissingFor(MissingReason.NoData);
        return new FixedRow(new Dictionary<string, Value> { ["subscribed"] = Cell(subscribed), ["staff"] = Cell(staff), ["test"] = Cell(test) });
    }
}
