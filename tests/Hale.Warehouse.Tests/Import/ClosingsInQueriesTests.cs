using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Tests.Cases;

namespace Hale.Tests.Import;

public sealed class ClosingsInQueriesTests : IDisposable
{
    private const string Header = "account,contact,event,at,amount\n";
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Queries_AskForClosings_OnlyWhereSomeRowIsClosed()
    {
        var plan = MetricPlan.For([CaseMetrics.Read("count window=9d", "m", null, [])], null, [TestSources.Usage()], ProjectZone.Utc);
        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\nA,,login,2024-01-02,\n");
        await _rig.ImportAsync(TestSources.Usage());
        _rig.Metrics.Explain(plan, _rig.Now).ShouldHaveSingleItem().ShouldNotContain("closed_at");

        _rig.Write("usage.csv", Header + "A,,login,2024-01-01,\n");
        await _rig.ImportAsync(TestSources.Usage());

        _rig.Metrics.Explain(plan, _rig.Now).ShouldHaveSingleItem().ShouldContain("f.closed_at > ");
    }
}
