namespace Hale.DuckDb.Tests.Opening;

public sealed class DuckDatabaseTests : DuckTest
{
    [Fact]
    public void Version_Loaded_IsTheReleaseWeShip()
    {
        DuckVersion.Library.ShouldBe("v1.5.6");
        File.Exists(DuckVersion.LibraryPath).ShouldBeTrue();
    }

    [Fact]
    public void Open_FileTwiceInOneProcess_RefusedUntilTheFirstIsDisposed()
    {
        var options = new DuckOptions { Path = PathOf("one.db") };
        using (DuckDatabase.Open(options))
        {
            var fault = Should.Throw<DuckException>(() => DuckDatabase.Open(options));
            fault.Kind.ShouldBe(DuckErrorKind.InUse);
            fault.Message.ShouldContain("one.db");
        }

        DuckDatabase.Open(options).Dispose();
    }

    [Fact]
    public void Open_SameFileThroughALinkedFolder_Refused()
    {
        Directory.CreateDirectory(PathOf("real"));
        Directory.CreateSymbolicLink(PathOf("link"), PathOf("real"));
        using var first = DuckDatabase.Open(new DuckOptions { Path = PathOf("real/one.db") });

        Should.Throw<DuckException>(() => DuckDatabase.Open(new DuckOptions { Path = PathOf("link/../link/one.db") }))
            .Kind.ShouldBe(DuckErrorKind.InUse);
    }

    [Fact]
    public void Open_CycleOfLinks_Refused()
    {
        File.CreateSymbolicLink(PathOf("a"), PathOf("b"));
        File.CreateSymbolicLink(PathOf("b"), PathOf("a"));

        Should.Throw<DuckException>(() => DuckDatabase.Open(new DuckOptions { Path = PathOf("a") })).Kind.ShouldBe(DuckErrorKind.Io);
    }

    [Fact]
    public void Open_NotADatabase_IoErrorAndThePathIsFreeAgain()
    {
        File.WriteAllText(PathOf("junk.db"), new string('x', 5000));
        var options = new DuckOptions { Path = PathOf("junk.db") };

        Should.Throw<DuckException>(() => DuckDatabase.Open(options)).Kind.ShouldBe(DuckErrorKind.Io);
        Should.Throw<DuckException>(() => DuckDatabase.Open(options)).Kind.ShouldBe(DuckErrorKind.Io);
    }

    [Fact]
    public void Open_SettingRefused_NamesTheSetting() =>
        Should.Throw<DuckException>(() => DuckDatabase.Open(new DuckOptions { MemoryLimit = "plenty" }))
            .Message.ShouldContain("memory_limit");

    [Fact]
    public void Open_ReadOnly_ReadsButDoesNotWrite()
    {
        var path = PathOf("one.db");
        using (var database = DuckDatabase.Open(new DuckOptions { Path = path }))
        {
            database.Connect().Execute("CREATE TABLE t AS SELECT 1 AS x");
        }

        using var readOnly = DuckDatabase.Open(new DuckOptions { Path = path, ReadOnly = true });
        using var connection = readOnly.Connect();
        connection.Scalar<long>("SELECT x FROM t").ShouldBe(1);
        Should.Throw<DuckException>(() => connection.Execute("INSERT INTO t VALUES (2)"));
    }

    [Fact]
    public void Settings_AfterOpening_AreUtcAndLocked()
    {
        using var database = DuckDatabase.Open(new DuckOptions { Threads = 1, PreserveInsertionOrder = false });
        using var connection = database.Connect();

        connection.Scalar<string>("SELECT current_setting('TimeZone')").ShouldBe("UTC");
        connection.Scalar<bool>("SELECT current_setting('preserve_insertion_order')").ShouldBeFalse();
        connection.Scalar<bool>("SELECT current_setting('autoload_known_extensions')").ShouldBeFalse();
        Should.Throw<DuckException>(() => connection.Execute("SET threads = 4")).Message.ShouldContain("locked");
        Should.Throw<DuckException>(() => connection.Execute("SET TimeZone = 'Europe/Berlin'"));
        Should.Throw<DuckException>(() => connection.Execute("SET allowed_configs = ['threads']"));
    }

    [Fact]
    public void Dispose_WithEverythingStillOpen_ClosesAllAndFreesTheFile()
    {
        var options = new DuckOptions { Path = PathOf("one.db") };
        var database = DuckDatabase.Open(options);
        var connection = database.Connect();
        connection.Execute("CREATE TABLE t (x BIGINT)");
        var statement = connection.Prepare("SELECT 1");
        var appender = connection.Appender("t");
        var result = connection.Query("SELECT * FROM range(100000)");
        result.Read(out _).ShouldBeTrue();
        database.Dispose();

        Should.Throw<ObjectDisposedException>(() => result.Read(out _));
        Should.Throw<ObjectDisposedException>(() => statement.Execute());
        Should.Throw<ObjectDisposedException>(() => appender.Flush());
        Should.Throw<ObjectDisposedException>(() => connection.Execute("SELECT 1"));
        Should.Throw<ObjectDisposedException>(() => database.Connect());
        DuckDatabase.Open(options).Dispose();
    }
}
