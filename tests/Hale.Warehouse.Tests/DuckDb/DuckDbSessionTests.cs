using Hale.Engine.Warehousing;
using Hale.Warehouse;
using Hale.Warehouse.DuckDb;

namespace Hale.Tests.DuckDb;

public sealed class DuckDbSessionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_FolderAbsent_IsMade()
    {
        var path = _folder.File("deep/er");

        using var session = Open(path);

        File.Exists(Path.Combine(path, "hale.duckdb")).ShouldBeTrue();
    }

    [Fact]
    public void Open_SpillLeftByKilledProcess_IsEmptied()
    {
        Directory.CreateDirectory(_folder.File("spill"));
        File.WriteAllText(_folder.File("spill/duckdb_temp_storage-0.tmp"), "left");

        using var session = Open();

        Directory.EnumerateFileSystemEntries(_folder.File("spill")).ShouldBeEmpty();
    }

    [Fact]
    public void Open_AlreadyOpen_IsInUseAndLeavesTheSpillAlone()
    {
        using var session = Open();
        Directory.CreateDirectory(_folder.File("spill"));
        File.WriteAllText(_folder.File("spill/used"), "now");

        var fault = Should.Throw<WarehouseException>(() => Open());

        fault.Fault.ShouldBe(WarehouseFault.InUse);
        fault.Message.ShouldContain(_folder.Path);
        File.Exists(_folder.File("spill/used")).ShouldBeTrue();
    }

    [Fact]
    public void Open_FileIsNoDatabase_IsIncompatible()
    {
        File.WriteAllText(_folder.File("hale.duckdb"), new string('x', 10_000));

        Should.Throw<WarehouseException>(() => Open()).Fault.ShouldBe(WarehouseFault.Incompatible);
    }

    [Fact]
    public void Open_PathIsAFile_SaysSo()
    {
        File.WriteAllText(_folder.File("taken"), "");

        var fault = Should.Throw<WarehouseException>(() => Open(_folder.File("taken")));

        fault.Fault.ShouldBe(WarehouseFault.Refused);
        fault.Message.ShouldContain("taken");
    }

    [Theory]
    [InlineData("many")]
    [InlineData("10 apples")]
    public void Open_MemoryLimitIsNoSize_SaysWhatToDo(string limit)
    {
        var fault = Should.Throw<WarehouseException>(() => DuckDbSession.Open(new WarehouseOptions(_folder.Path, limit)));

        fault.Fault.ShouldBe(WarehouseFault.Failed);
        fault.Fix.ShouldContain("memory limit");
    }

    [Fact]
    public void Connection_FileOutsideTheReadableFolders_IsRefused()
    {
        using var readable = new TempFolder();
        File.WriteAllText(readable.File("in.csv"), "a\n1\n");
        File.WriteAllText(_folder.File("out.csv"), "a\n1\n");
        using var session = DuckDbSession.Open(new WarehouseOptions(_folder.File("data"), ReadableFolders: [readable.Path]));
        using var connection = session.Connect();

        connection.Scalar<long>("SELECT count(*) FROM read_csv($1)", readable.File("in.csv")).ShouldBe(1);
        Should.Throw<WarehouseException>(() => EngineFaults.Guard(() => connection.Scalar<long>("SELECT count(*) FROM read_csv($1)", _folder.File("out.csv"))))
            .Fault.ShouldBe(WarehouseFault.Failed);
    }

    private DuckDbSession Open(string? path = null) => DuckDbSession.Open(new WarehouseOptions(path ?? _folder.Path));
}
