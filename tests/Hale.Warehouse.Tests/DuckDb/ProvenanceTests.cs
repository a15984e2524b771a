using Hale.Core.Sources;
using Hale.Tests.Import;
using Hale.Warehouse.DuckDb;

namespace Hale.Tests.DuckDb;

/// <summary>Whether it was seen when facts became known.</summary>
public sealed class ProvenanceTests : IDisposable
{
    private readonly ImportRig _rig = new();

    [Fact]
    public async Task Facts_OfASourceWhoseRuleChanged_KeepTheirs()
    {
        _rig.Write("usage.csv", "account,contact,event,at,amount\nA,u,login,2023-01-01,1\n");
        _rig.Write("crm.csv", "id,name,start,end,plan,seats\nA,,,,basic,\n");
        await _rig.ImportAsync(TestSources.Crm(), TestSources.Usage());
        _rig.Write("usage2.csv", "account,contact,event,at,amount\nA,u,login,2023-01-02,1\nA,u,login,2023-01-03,1\n");
        await _rig.ImportAsync(TestSources.Crm(), TestSources.Usage(known: new KnownRule.AtImport()));

        var found = Provenance.BySource(_rig.Connection, CancellationToken.None);
        (found["crm"].Facts, found["crm"].Reconstructed).ShouldBe((2, 2));
        (found["usage"].Facts, found["usage"].Reconstructed).ShouldBe((4, 1));
        _rig.Rows("SELECT DISTINCT knowledge, observed FROM source_knowledge ORDER BY ALL").ShouldBe(["at_import True", "when_occurred False"]);
    }

    public void Dispose() => _rig.Dispose();
}
