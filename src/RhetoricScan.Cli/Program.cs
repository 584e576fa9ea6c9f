using RhetoricScan.Cli;

return await App.RunAsync(args, Terminal.OfProcess());
