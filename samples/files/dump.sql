-- PostgreSQL database dump
CREATE TABLE customers (id integer, name text, phone text, note text);
INSERT INTO customers (id, name, phone, note) VALUES (1, 'Wilhelmina Okafor', '415-555-2671', 'It''s "Willa"; mail w.okafor@example.com'),
  (2, 'Tomasz Wilk', 3125551234, NULL);
COPY customers (id, name, phone, note) FROM stdin;
3	Adaeze Nwosu	212-555-0187	two\tcolumns
4	Wilhelmina Okafor	\N	card 4111 1111 1111 1111
\.
UPDATE customers SET name = 'Tomasz Wilk' WHERE id = 2; -- as Adaeze Nwosu asked
