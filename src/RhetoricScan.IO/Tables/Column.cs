using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using CsvHelper;

namespace RhetoricScan.IO.Tables;

/// <summary>A column of a table of results.</summary>
/// <param name="Property">The property of the row record.</param>
/// <param name="Name">Name in headers.</param>
/// <param name="Type">Type of its values in typed formats: text, whole number (may be nullable), real (nullable) or truth value.</param>
public sealed record Column(PropertyInfo Property, string Name, Type Type)
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<Column>> Known = new();

    /// <summary>The columns of a row record, in order.</summary>
    public static ImmutableArray<Column> Of(Type row) => Known.GetOrAdd(row, Read);

    /// <summary>The value of the column in a row, as its <see cref="Type"/>; null for an empty number.</summary>
    public object? Value(object row)
    {
        var value = Property.GetValue(row);
        return Type == typeof(double?) && value is string text ? RealText.ValueOf(text) : value;
    }

    private static ImmutableArray<Column> Read(Type row) =>
    [
        .. from property in row.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           let name = property.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType == typeof(CsvColumnAttribute))
           where name is not null
           let type = property.GetCustomAttribute<CsvConverterAttribute>()?.ConverterType == typeof(RealText) ? typeof(double?) : property.PropertyType
           select new Column(property, (string)name.ConstructorArguments[0].Value!, type),
    ];
}
