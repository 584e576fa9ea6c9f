namespace RhetoricScan.IO.Tables;

/// <summary>Marks a text column that holds a printed real number or nothing; typed formats store it as a number.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RealAttribute : Attribute;
