using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Domains;
using Hale.DuckDb;
using Hale.Intake.Staging;

namespace Hale.Intake.Tests.Staging;

/// <summary>A domain in a cell is what people's input is compared by.</summary>
public sealed class DomainCellsTests
{
    [Fact]
    public void Of_AnyText_IsWhatDomainNameSays()
    {
        using var database = DuckDatabase.Open(new DuckOptions { Threads = 1 });
        using var connection = database.Connect();
        var parts = Gen.Elements("a", "Acme", "www.", "http://", "https://", ".", "@", "/", ":", "?", "#", " ", "com", "co.uk", "8080", "<", "-", "mailto:");
        var texts = parts.ListOf().Select(list => string.Concat(list)).ToArbitrary();
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(texts, text =>
            connection.Scalar<string?>($"SELECT {DomainCells.Of("$1")}", text) == DomainName.Of(text)));
    }
}
