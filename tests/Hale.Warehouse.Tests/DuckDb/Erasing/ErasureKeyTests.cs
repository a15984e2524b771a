using Hale.DuckDb;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb.Erasing;

namespace Hale.Tests.DuckDb.Erasing;

public sealed class ErasureKeyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("u1", "acme")]
    [InlineData("ana@example.com", "")]
    [InlineData("Zo\u00EB 'O\u2019Neil\" \U0001F600", "B\u00FCro: 7")]
    public void Hash_InTheEngine_IsTheSame(string contact, string account)
    {
        var key = ErasureKey.Of(_folder.File("hale.duckdb"), isNeeded: false);
        using var database = DuckDatabase.Open(new DuckOptions());
        using var connection = database.Connect();
        connection.Scalar<string>($"SELECT {key.HashSql("$1")}", contact).ShouldBe(key.Hash(contact));
        connection.Scalar<string>($"SELECT {key.HashSql("c", "a")} FROM (SELECT $1 AS c, $2 AS a)", contact, account).ShouldBe(key.Hash(contact, account));
        key.Hash(contact).ShouldNotBe(key.Hash(contact, account));
    }

    [Fact]
    public void Key_OfAFolder_StaysTheSameAndIsItsOwn()
    {
        var key = ErasureKey.Of(_folder.File("hale.duckdb"), isNeeded: false);
        ErasureKey.Of(_folder.File("hale.duckdb"), isNeeded: true).Hex.ShouldBe(key.Hex);
        Directory.CreateDirectory(_folder.File("other"));
        ErasureKey.Of(_folder.File("other/hale.duckdb"), isNeeded: false).Hash("u1").ShouldNotBe(key.Hash("u1"));
    }

    [Fact]
    public void Key_ThatIsNeededAndGone_IsRefused() =>
        Should.Throw<WarehouseException>(() => ErasureKey.Of(_folder.File("hale.duckdb"), isNeeded: true)).Message.ShouldContain("erasure.key");
}
