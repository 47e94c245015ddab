### Pagina previzualizării cu harta fiecărui „scenario”.

# $address: unde este pagina
serve-stories = Poveștile cu alegeri, fiecare cu harta ei: { $address }
stories-title = Poveștile cu alegeri ale acestei campanii
stories-intro = Fiecare poveste cu pașii ei, unde duce fiecare variantă și unde se încheie. Desenul de sub listă arată același lucru; liniile întrerupte duc înapoi sau în lateral.
stories-none = În această campanie nu este încă nicio poveste cu alegeri.
stories-ending = o încheiere
stories-unreached = Nicio variantă nu duce la:
# $title: titlul paginii
stories-drawing = Harta pentru „{ $title }”
stories-drawing-says = O casetă pentru fiecare pas și o linie pentru fiecare variantă. Lista de deasupra spune același lucru în cuvinte.
