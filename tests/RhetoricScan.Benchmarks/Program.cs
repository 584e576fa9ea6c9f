using BenchmarkDotNet.Running;
using RhetoricScan.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(LoadBenchmarks), typeof(AnnotateBenchmarks), typeof(StageBenchmarks), typeof(ScanBenchmarks)]).Run(args);
