namespace Hale.DuckDb.Tests;

/// <summary>A test that needs the native library, with a folder of its own. Without the library it skips, but fails in CI.</summary>
public abstract class DuckTest : IDisposable
{
    private readonly Lazy<DirectoryInfo> _folder = new(() => Directory.CreateTempSubdirectory("hale-duckdb-"));

    protected DuckTest()
    {
        try
        {
            _ = DuckVersion.Library;
        }
        catch (DuckException fault) when (fault.Kind == DuckErrorKind.LibraryMissing && Environment.GetEnvironmentVariable("CI") is null)
        {
            Assert.Skip(fault.Message);
        }
    }

    protected string PathOf(string name) => Path.Combine(_folder.Value.FullName, name);

    protected static DuckDatabase InMemory() => DuckDatabase.Open(new DuckOptions { Threads = 2 });

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_folder.IsValueCreated)
        {
            _folder.Value.Delete(recursive: true);
        }
    }
}
