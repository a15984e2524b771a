using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Engine.Scoring;

namespace Hale.Engine.Tests.Scoring;

public sealed class UndatedMetricsTests
{
    private static readonly Metric[] Metrics =
    [
        Projects.Attribute("seats", "seats"),
        new Metric.FormulaMetric("double_seats", "Double", Unit.None, new Arithmetic(ArithmeticOperator.Multiply, new Reference("seats", ValueKind.Number, true), new NumberLiteral(2))),
    ];

    [Fact]
    public void Contains_UndatedAttributeAndWhatRestsOnIt_IsTrue()
    {
        var undated = new UndatedMetrics([Projects.Accounts("crm")], Metrics);
        undated.Contains("seats").ShouldBeTrue();
        undated.Contains("double_seats").ShouldBeTrue();
    }

    [Fact]
    public void Contains_DatedAttribute_IsFalse() =>
        new UndatedMetrics([Projects.Accounts("crm", new ValidFromRule.AccountStart())], Metrics).Contains("double_seats").ShouldBeFalse();
}
