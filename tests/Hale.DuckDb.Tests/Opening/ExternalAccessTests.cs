namespace Hale.DuckDb.Tests.Opening;

public sealed class ExternalAccessTests : DuckTest
{
    private string WriteCsv(string name)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "a,b\n1,2\n");
        return path;
    }

    private static string Count(string path) => $"SELECT count(*) FROM read_csv({DuckSql.Literal(path)})";

    [Fact]
    public void ExternalAccessOff_ReadingWritingAttaching_Refused()
    {
        var file = WriteCsv("x.csv");
        using var database = InMemory();
        using var connection = database.Connect();

        var (csv, other) = (DuckSql.Literal(PathOf("y.csv")), DuckSql.Literal(PathOf("z.db")));
        foreach (var sql in new[] { Count(file), $"COPY (SELECT 1) TO {csv}", $"ATTACH {other}" })
        {
            Should.Throw<DuckException>(() => connection.Execute(sql)).Kind.ShouldBe(DuckErrorKind.Permission);
        }
    }

    [Fact]
    public void AllowedDirectory_PermitsItsFilesAndNoOthers()
    {
        var (inside, outside, sibling) = (WriteCsv("in/x.csv"), WriteCsv("out/x.csv"), WriteCsv("in-too/x.csv"));
        using var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [PathOf("in")] });
        using var connection = database.Connect();

        connection.Scalar<long>(Count(inside)).ShouldBe(1);
        foreach (var path in new[] { outside, sibling, PathOf("in/../out/x.csv") })
        {
            Should.Throw<DuckException>(() => connection.Execute(Count(path))).Kind.ShouldBe(DuckErrorKind.Permission);
        }
    }

    [Fact]
    public void AllowedPath_PermitsThatFileOnly()
    {
        var (allowed, other) = (WriteCsv("x.csv"), WriteCsv("y.csv"));
        using var database = DuckDatabase.Open(new DuckOptions { AllowedPaths = [allowed] });
        using var connection = database.Connect();

        connection.Scalar<long>(Count(allowed)).ShouldBe(1);
        Should.Throw<DuckException>(() => connection.Execute(Count(other))).Kind.ShouldBe(DuckErrorKind.Permission);
    }

    [Fact]
    public void ExternalAccessOn_ReadsAnyFile()
    {
        var file = WriteCsv("x.csv");
        using var database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true });
        using var connection = database.Connect();

        connection.Scalar<long>(Count(file)).ShouldBe(1);
    }

    [Fact]
    public void MemoryLimit_SortLargerThanIt_SpillsIntoTheTempFolderAlthoughExternalAccessIsOff()
    {
        var options = new DuckOptions { Path = PathOf("one.db"), MemoryLimit = "60MB", Threads = 2, TempDirectory = PathOf("spill") };
        using var database = DuckDatabase.Open(options);
        using var connection = database.Connect();
        using var result = connection.Query("SELECT repeat('x', 100) || range AS s FROM range(1500000) ORDER BY s DESC");
        result.Read(out _).ShouldBeTrue();

        Directory.EnumerateFiles(PathOf("spill")).ShouldNotBeEmpty();
        result.Chunks().Sum(chunk => chunk.RowCount).ShouldBeGreaterThan(1_400_000);
    }

    [Fact]
    public void MemoryLimit_NoRoomToSpill_OutOfMemory()
    {
        using var database = DuckDatabase.Open(
            new DuckOptions { MemoryLimit = "30MB", TempDirectory = PathOf("spill"), MaxTempDirectorySize = "1MB" });
        using var connection = database.Connect();

        Should.Throw<DuckException>(() => connection.Execute("SELECT repeat('x', 100) || range AS s FROM range(1500000) ORDER BY s DESC"))
            .Kind.ShouldBe(DuckErrorKind.OutOfMemory);
    }
}
