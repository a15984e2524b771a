using System.Diagnostics;

namespace Hale.Tests.Fuzzing;

/// <summary>Judges many cases on all processors. A case that takes too long is a failure, also when it never ends.</summary>
internal sealed class FuzzRun(ProjectFuzz fuzz, int cases, int firstSeed)
{
    private const int MostFailures = 10;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    private readonly List<string> _failures = [];
    private int _next = -1;
    private int _accepted;

    /// <summary>How many of the changed projects are still sound.</summary>
    public int Accepted => _accepted;

    /// <summary>What is wrong, for some cases at most, each with its seed.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public void Run()
    {
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker()).ToList();
        var threads = workers.ConvertAll(worker => new Thread(() => Work(worker)) { IsBackground = true });
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => thread.IsAlive))
        {
            threads.Find(thread => thread.IsAlive)?.Join(100);
            if (workers.Find(worker => worker.Elapsed > MostTime) is { } stuck)
            {
                Add($"no end after {MostTime.TotalSeconds} s: {fuzz.Draw(stuck.Seed)}");
                return;
            }
        }
    }

    private void Work(Worker worker)
    {
        while (Interlocked.Increment(ref _next) is var index && index < cases && _failures.Count < MostFailures)
        {
            var seed = firstSeed + index;
            worker.Begin(seed);
            var sample = fuzz.Draw(seed);
            var (accepted, problem) = fuzz.Judge(sample);
            worker.End();
            Interlocked.Add(ref _accepted, accepted ? 1 : 0);
            if (problem is not null)
            {
                Add($"{problem}\n{sample}");
            }
        }
    }

    private void Add(string failure)
    {
        lock (_failures)
        {
            _failures.Add(failure);
        }
    }

    /// <summary>One thread's case and since when it is at it.</summary>
    private sealed class Worker
    {
        private long _begun;

        public int Seed { get; private set; }

        public TimeSpan Elapsed => Interlocked.Read(ref _begun) is var begun and not 0 ? Stopwatch.GetElapsedTime(begun) : TimeSpan.Zero;

        public void Begin(int seed)
        {
            Seed = seed;
            Interlocked.Exchange(ref _begun, Stopwatch.GetTimestamp());
        }

        public void End() => Interlocked.Exchange(ref _begun, 0);
    }
}
