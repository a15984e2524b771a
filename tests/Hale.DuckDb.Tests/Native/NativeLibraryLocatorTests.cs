using Hale.DuckDb.Native;

namespace Hale.DuckDb.Tests.Native;

public sealed class NativeLibraryLocatorTests
{
    [Fact]
    public void Candidates_NothingStated_BesideTheProgramThenNativeOfEachParent()
    {
        var candidates = NativeLibraryLocator.Candidates(stated: null, Path.Combine(Path.GetTempPath(), "a", "b")).ToList();

        Path.GetDirectoryName(candidates[0]).ShouldBe(Path.Combine(Path.GetTempPath(), "a", "b"));
        Path.GetDirectoryName(candidates[1]).ShouldBe(Path.Combine(Path.GetTempPath(), "a", "b", "native"));
        Path.GetDirectoryName(candidates[2]).ShouldBe(Path.Combine(Path.GetTempPath(), "a", "native"));
    }

    [Fact]
    public void Candidates_PathStated_OnlyThatPath() =>
        NativeLibraryLocator.Candidates("/opt/duck.so", "/a/b").ShouldBe([Path.GetFullPath("/opt/duck.so")]);

    [Fact]
    public void LoadFirst_NothingThere_SaysWhatWasTriedAndWhatToDo()
    {
        var fault = Should.Throw<DuckException>(() => NativeLibraryLocator.LoadFirst(["/nowhere/libduckdb.so"]));

        fault.Kind.ShouldBe(DuckErrorKind.LibraryMissing);
        fault.Message.ShouldContain("/nowhere/libduckdb.so");
        fault.Message.ShouldContain("native/fetch");
        fault.Message.ShouldContain("HALE_DUCKDB_LIBRARY");
    }

    [Fact]
    public void LoadFirst_FileIsNoLibrary_SaysSo()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "not a library");
            Should.Throw<DuckException>(() => NativeLibraryLocator.LoadFirst([file])).Message.ShouldContain("not loadable");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
