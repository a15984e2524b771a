using System.IO.Compression;
using Hale.Simulation;
using Hale.Simulation.Csv;
using Hale.Simulation.Project;

namespace Hale.Cli.Sessions;

/// <summary>Writes a simulated company into a new folder: all of it, or nothing.</summary>
internal sealed class CompanyWriter : IDisposable
{
    private const int FileBuffer = 1 << 16;

    private readonly Dictionary<CompanyFile, Stream> _files = [];
    private readonly string _folder;
    private readonly bool _packed;

    private CompanyWriter(string folder, bool packed) => (_folder, _packed) = (folder, packed);

    /// <summary>Writes the files of the data, then the project's, so that there is a project only where there are data.</summary>
    public static CompanyTally Write(SimulationPlan plan, string folder, bool packed, int threads, IProgress<CompanyTally> progress, CancellationToken cancellation)
    {
        NewFolder.Require(folder);
        var existed = Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        try
        {
            CompanyTally tally;
            using (var writer = new CompanyWriter(folder, packed))
            {
                tally = writer.Write(new SimulatedCompany(plan), threads, progress, cancellation);
            }

            foreach (var file in ProjectFiles.Of(plan, packed))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file.Path))!);
                File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
            }

            return tally;
        }
        catch
        {
            NewFolder.Undo(folder, existed);
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var file in _files.Values)
        {
            file.Dispose();
        }
    }

    private CompanyTally Write(SimulatedCompany company, int threads, IProgress<CompanyTally> progress, CancellationToken cancellation)
    {
        var tally = default(CompanyTally);
        foreach (var block in company.Blocks(threads, cancellation))
        {
            var bytes = tally.Bytes;
            foreach (var (file, rows) in block.Tables)
            {
                Open(file).Write(rows.Span);
                bytes += rows.Length;
            }

            tally = new CompanyTally(tally.Accounts + block.Accounts, tally.Events + block.Events, bytes);
            progress.Report(tally);
        }

        return tally;
    }

    private Stream Open(CompanyFile file)
    {
        if (_files.TryGetValue(file, out var open))
        {
            return open;
        }

        var packs = _packed && file.IsLarge;
        var path = Path.Combine(_folder, packs ? file.Path + ".gz" : file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Stream stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, FileBuffer);
        stream = packs ? new GZipStream(stream, CompressionLevel.Fastest) : stream;
        stream.Write(System.Text.Encoding.UTF8.GetBytes(file.Header + "\n"));
        return _files[file] = stream;
    }
}
