using System.Globalization;

namespace Hale.Intake.Reading;

/// <summary>Copies of files that live as long as the reader.</summary>
internal sealed class Scratch : IDisposable
{
    private const string Pattern = "intake-*.csv";
    private readonly string _folder;
    private int _count;

    public Scratch(string folder)
    {
        _folder = Path.GetFullPath(folder);
        Clear();
    }

    /// <summary>The paths of a copy of what can be read and of what cannot.</summary>
    public (string Readable, string Unreadable) NextPair()
    {
        var number = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        return (Path.Combine(_folder, $"intake-{number}-readable.csv"), Path.Combine(_folder, $"intake-{number}-unreadable.csv"));
    }

    /// <summary>The path of rows of a database.</summary>
    public string NextExtract() => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"intake-{Interlocked.Increment(ref _count)}-extract.csv"));

    /// <summary>A file that nobody else can read.</summary>
    public static Stream CreatePrivate(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 1 << 20, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    public static Stream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new BufferedStream(File.Create(path), 1 << 20);
    }

    public void Dispose() => Clear();

    private void Clear()
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(_folder, Pattern))
        {
            File.Delete(file);
        }
    }
}
